-- Sessions, in the form Spring Session prescribes. Without row-level security: a session is found by its secret id before
-- anybody is known, and holds no more than who signed in and what the next page needs.
create table access.spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index on access.spring_session (expiry_time);
create index on access.spring_session (principal_name);

create table access.spring_session_attributes (
    session_primary_id char(36) not null references access.spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on access.spring_session, access.spring_session_attributes to ${app};

create schema launches;
grant usage on schema launches to ${app};

-- A line of a launch: who is told, what is done differently, whether the staff was heard, whether a contract was looked into.
create table launches.line (
    place uuid not null references collaborations.collaboration,
    id uuid not null,
    kind text not null check (kind in ('TELL', 'DIFFERENTLY', 'HEARD', 'CONTRACT')),
    about text not null,
    words text not null,
    party uuid,
    who text not null,
    day date,
    written_by uuid not null,
    written_at timestamptz not null,
    told boolean not null,
    -- What those who do it differently say after three months, and how it came here.
    goes text check (goes in ('YES', 'PARTLY', 'NOT_YET')),
    goes_words text,
    goes_by text,
    goes_on date,
    goes_channel text check (goes_channel in ('SELF', 'LINK', 'PHONE')),
    goes_entered_by text,
    version int not null,
    primary key (place, id)
);

alter table launches.line enable row level security;
alter table launches.line force row level security;
create policy seats on launches.line to ${app}
    using (place = any ((select access.seats())::uuid[]))
    with check (place = any ((select access.seats())::uuid[]));
grant select, insert, update, delete on launches.line to ${app};

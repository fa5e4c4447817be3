create schema people;
grant usage on schema people to ${app};

create table people.member (
    id uuid primary key,
    organisation uuid not null references organisations.organisation,
    -- How far the person sees; null is the whole organisation.
    unit uuid,
    person uuid not null,
    name text not null,
    function text,
    -- Where one is reached at work. What is private stands below, and a look at it is journalled.
    phone text,
    private_phone text,
    private_address text not null,
    roles text[] not null check (cardinality(roles) > 0),
    since timestamptz not null,
    ended_at timestamptz,
    version int not null default 0,
    changed_by text,
    changed_at timestamptz,
    foreign key (organisation, unit) references organisations.unit (organisation, id)
);
create unique index on people.member (person, organisation) where ended_at is null;
create index on people.member (organisation, name collate app.danish);

create table people.invitation (
    id uuid primary key,
    organisation uuid not null references organisations.organisation,
    unit uuid,
    name text not null,
    address text not null,
    roles text[] not null check (cardinality(roles) > 0),
    invited_by text not null,
    at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    withdrawn_at timestamptz,
    foreign key (organisation, unit) references organisations.unit (organisation, id)
);
create index on people.invitation (organisation, at);

-- The named person whom the others call, and who picks up when that person does not.
create table people.contact (
    id uuid primary key,
    organisation uuid not null references organisations.organisation,
    unit uuid,
    role text not null,
    name text not null,
    function text not null,
    phone text not null,
    address text not null,
    hours text not null,
    weekly_hours numeric(4, 1) check (weekly_hours between 0 and 168),
    substitute_name text,
    substitute_phone text,
    substitute_address text,
    ended_at timestamptz,
    version int not null default 0,
    changed_by text,
    changed_at timestamptz,
    foreign key (organisation, unit) references organisations.unit (organisation, id)
);
create index on people.contact (organisation, name collate app.danish);

-- Whoever sees one unit cannot give anybody the whole organisation.
alter table people.member enable row level security;
alter table people.member force row level security;
create policy own on people.member to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit) and (unit is not null or (select app.units()) is null));
create policy definer on people.member to current_user using (true) with check (true);
grant select, insert, update on people.member to ${app};

alter table people.invitation enable row level security;
alter table people.invitation force row level security;
create policy own on people.invitation to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit) and (unit is not null or (select app.units()) is null));
grant select, insert, update on people.invitation to ${app};

alter table people.contact enable row level security;
alter table people.contact force row level security;
create policy own on people.contact to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));
grant select, insert, update on people.contact to ${app};

-- What a municipality offers people, need by need, and what is missing.
create schema servicechecks;
grant usage on schema servicechecks to ${app};

create table servicechecks.group_size (
    organisation uuid primary key,
    unit uuid,
    -- People by age band, then dwelling, in the order the page shows them; null where nobody knows.
    people int[] not null check (cardinality(people) = 9),
    source text not null,
    relatives text not null,
    overlooked text not null,
    writer text not null,
    written_at timestamptz not null,
    version int not null
);

create table servicechecks.service_line (
    organisation uuid not null,
    need text not null,
    unit uuid,
    level text not null,
    coverage text check (coverage in ('FULL', 'PARTLY', 'NOT')),
    -- Act and section, as they were called when it was chosen.
    basis text not null,
    evidence text not null,
    not_reached text not null,
    could_add boolean not null,
    must_not text not null,
    writer text not null,
    written_at timestamptz not null,
    version int not null,
    primary key (organisation, need)
);

create table servicechecks.arrangement (
    organisation uuid primary key,
    unit uuid,
    goals text not null,
    manager text not null,
    contact text not null,
    hours text not null,
    decisions text not null,
    writer text not null,
    written_at timestamptz not null,
    version int not null
);

create table servicechecks.approval (
    organisation uuid primary key,
    unit uuid,
    approved_on date not null,
    reference text not null,
    review_on date not null,
    writer text not null,
    written_at timestamptz not null,
    version int not null,
    check (review_on > approved_on)
);

-- A need that is not covered, where help would be welcome. What the others read of the organisation stands in the row itself.
create table servicechecks.wish (
    id uuid primary key,
    organisation uuid not null,
    unit uuid,
    organisation_name text not null,
    municipality text not null references reference.municipality,
    need text not null,
    text text not null,
    contact text not null,
    phone text not null,
    since timestamptz not null,
    withdrawn_at timestamptz
);
create unique index on servicechecks.wish (organisation, need) where withdrawn_at is null;
create index on servicechecks.wish (since desc, id) where withdrawn_at is null;

alter table servicechecks.group_size enable row level security;
alter table servicechecks.group_size force row level security;
create policy own on servicechecks.group_size to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));

alter table servicechecks.service_line enable row level security;
alter table servicechecks.service_line force row level security;
create policy own on servicechecks.service_line to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));

alter table servicechecks.arrangement enable row level security;
alter table servicechecks.arrangement force row level security;
create policy own on servicechecks.arrangement to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));

alter table servicechecks.approval enable row level security;
alter table servicechecks.approval force row level security;
create policy own on servicechecks.approval to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));

alter table servicechecks.wish enable row level security;
alter table servicechecks.wish force row level security;
create policy own on servicechecks.wish to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));
-- Open to those who could answer it: everyone who is signed in for an organisation.
create policy open on servicechecks.wish for select to ${app}
    using (withdrawn_at is null and (select app.person()) is not null and (select app.organisation()) is not null);

grant select, insert, update on all tables in schema servicechecks to ${app};

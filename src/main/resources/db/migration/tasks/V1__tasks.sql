create schema tasks;
grant usage on schema tasks to ${app};

-- What waits, as each organisation sees it: one row per organisation that sees it and party it waits for. Lists read their
-- own rows alone, so that Min side costs the same in a small town and in the whole country.
create table tasks.task (
    id uuid primary key,
    organisation uuid not null,
    unit uuid,
    place uuid not null,
    place_name text not null,
    kind text not null,
    subject uuid not null,
    -- Null when it waits for all of them together.
    waits_on uuid,
    waits_on_name text not null,
    waits_on_side text not null,
    asked_by text not null,
    due date,
    created_at timestamptz not null,
    unique nulls not distinct (organisation, kind, subject, waits_on)
);
create index on tasks.task (organisation, due nulls last, created_at);
create index on tasks.task (place);

alter table tasks.task enable row level security;
alter table tasks.task force row level security;
-- The first arm is one's own and cheap; the second is how a party's deed reaches the others' lists.
create policy own_or_seats on tasks.task to ${app}
    using ((organisation = (select app.organisation()) and app.reaches(unit)) or place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]));
grant select, insert, delete on tasks.task to ${app};

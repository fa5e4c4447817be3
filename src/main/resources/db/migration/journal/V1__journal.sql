create schema journal;
grant usage on schema journal to ${app};

-- Append-only for the application: it may insert and read, nothing else.
create table journal.entry (
    id uuid primary key,
    at timestamptz not null,
    kind text not null check (kind in ('CHANGE', 'LOOK')),
    actor_kind text not null,
    person uuid,
    organisation uuid,
    unit uuid,
    what text not null,
    purpose text not null,
    place uuid,
    subject uuid,
    -- Whose private data was looked at; null for a change to something that is nobody's.
    about_person uuid
);
create index on journal.entry (organisation, at desc);
create index on journal.entry (about_person, at desc) where about_person is not null;

alter table journal.entry enable row level security;
alter table journal.entry force row level security;
-- An auditor reads what was done for the own organisation; a person reads what concerns them.
create policy own on journal.entry for select to ${app}
    using ((organisation = (select app.organisation()) and app.reaches(unit)) or about_person = (select app.person()));
create policy append on journal.entry for insert to ${app} with check (true);
grant select, insert on journal.entry to ${app};

create schema documents;
grant usage on schema documents to ${app};

-- Papers that people hand us: the scan of a signed agreement, a board's minutes. Kept here and not in a folder, so that the same
-- policy guards them and the same backup holds them. Never changed, only added.
create table documents.file (
    id uuid primary key,
    organisation uuid not null,
    unit uuid,
    -- Where it is shared; null is for the own organisation only.
    place uuid,
    name text not null,
    kind text not null check (kind in ('PDF', 'PNG', 'JPEG')),
    size int not null check (size between 1 and 10 * 1024 * 1024),
    sha256 bytea not null,
    content bytea not null,
    uploaded_at timestamptz not null,
    -- Null for the holder of a link, who has no account; the journal knows which link.
    uploaded_by uuid
);
create index on documents.file (place) where place is not null;
create index on documents.file (organisation);

alter table documents.file enable row level security;
alter table documents.file force row level security;
create policy own on documents.file to ${app}
    using (place is null and organisation = (select app.organisation()) and app.reaches(unit) and (select app.place()) is null)
    with check (place is null and organisation = (select app.organisation()) and app.reaches(unit) and (select app.place()) is null);
create policy seats on documents.file to ${app}
    using (place = any ((select access.seats())::uuid[]))
    with check (place = any ((select access.seats())::uuid[]) and organisation = (select app.organisation()));
grant select, insert on documents.file to ${app};

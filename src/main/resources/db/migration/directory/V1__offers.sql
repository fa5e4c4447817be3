create schema directory;
grant usage on schema directory to ${app};

-- What has not been written yet is ''. Only the title is always there: without it nobody finds the draft again.
create table directory.offer (
    id uuid primary key,
    organisation uuid not null,
    unit uuid,
    -- As the organisation was called when it last touched the offer, so that a page of offers asks no other room.
    provider_name text not null,
    provider_short_name text not null,
    side text not null check (side in ('AUTHORITY', 'PROVIDER', 'VOLUNTARY', 'CITIZEN', 'TOGETHER')),
    title text not null check (title <> ''),
    kind text not null,
    summary text not null,
    scene text not null check (scene in ('AT_HOME', 'OUT_WALKING', 'AROUND_A_TABLE')),
    who_comes text not null,
    first_met text not null,
    first_time text not null,
    what text not null,
    for_whom text not null,
    -- Names of reference.TargetGroup and reference.Need.
    groups text[] not null,
    needs text[] not null,
    place text not null,
    municipality text not null check (municipality ~ '^([0-9]{4})?$'),
    online boolean not null,
    times text not null,
    price text not null,
    not_do text not null,
    contact_name text not null,
    phone text not null,
    phone_hours text not null,
    mail text not null,
    other_way text not null,
    behind text not null,
    beside text not null,
    places_now text not null,
    status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    saved_at timestamptz not null,
    saved_by_name text not null,
    confirmed_at timestamptz,
    confirmed_by_name text,
    version int not null default 1,
    -- What a search looks through; lower case by Danish rules, wherever the server stands.
    words text not null generated always as (lower((title || ' ' || kind || ' ' || summary || ' ' || what || ' ' || for_whom
        || ' ' || place || ' ' || provider_name) collate app.danish)) stored,
    check (status = 'DRAFT' or confirmed_at is not null),
    check ((confirmed_at is null) = (confirmed_by_name is null))
);
create index on directory.offer (organisation);

alter table directory.offer enable row level security;
alter table directory.offer force row level security;
create policy open on directory.offer for select to ${app} using (status = 'PUBLISHED');
create policy own on directory.offer to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));
grant select, insert, update on directory.offer to ${app};

-- Published offers, to be searched by everyone. Apart from the offers because a row policy that has to ask anything keeps
-- PostgreSQL from using an index for "like": it might tell of rows the policy hides. Here nothing is hidden.
create table directory.listing (
    offer uuid primary key references directory.offer,
    organisation uuid not null,
    side text not null,
    municipality text not null,
    needs text[] not null,
    title text not null,
    words text not null
);
create index on directory.listing (organisation);
create index on directory.listing (municipality, title collate app.danish, offer);
create index on directory.listing (title collate app.danish, offer);
create index on directory.listing using gin (needs);
create index on directory.listing using gin (words app.gin_trgm_ops);

alter table directory.listing enable row level security;
alter table directory.listing force row level security;
create policy open on directory.listing for select to ${app} using (true);
create policy own_insert on directory.listing for insert to ${app} with check (organisation = (select app.organisation()));
create policy own_update on directory.listing for update to ${app} using (organisation = (select app.organisation()));
create policy own_delete on directory.listing for delete to ${app} using (organisation = (select app.organisation()));
grant select, insert, update, delete on directory.listing to ${app};

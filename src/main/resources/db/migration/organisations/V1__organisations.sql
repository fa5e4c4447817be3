create schema organisations;
grant usage on schema organisations to ${app};

create table organisations.organisation (
    id uuid primary key,
    kind text not null,
    name text not null,
    short_name text not null,
    municipality text not null references reference.municipality,
    -- The national organisation that a local branch says it belongs to.
    national uuid references organisations.organisation,
    phone text,
    address text,
    web text,
    hours text,
    about text,
    wants_listing boolean not null default true,
    -- Since when somebody stands behind it and waits for it to be confirmed; null while it has only been introduced by another.
    asked_at timestamptz,
    confirmed_as text,
    confirmed_at timestamptz,
    -- Null where the house itself looked it up.
    confirmed_by uuid,
    version int not null default 0,
    changed_by text,
    changed_at timestamptz,
    listed boolean not null generated always as (wants_listing and confirmed_at is not null) stored,
    words tsvector not null generated always as (to_tsvector('simple', name || ' ' || short_name)) stored,
    check ((confirmed_at is null) = (confirmed_as is null))
);
create index on organisations.organisation (name collate app.danish, id) where listed;
create index on organisations.organisation (municipality, name collate app.danish, id) where listed;
create index on organisations.organisation (kind, name collate app.danish, id) where listed;
create index on organisations.organisation using gin (words) where listed;
create index on organisations.organisation (municipality, asked_at) where confirmed_at is null;

-- What nobody else needs to see. A claim to a number is stored whoever else has claimed it; only a confirmed one is unique.
create table organisations.identity (
    organisation uuid primary key references organisations.organisation,
    cvr text not null,
    confirmed boolean not null default false
);
create unique index on organisations.identity (cvr) where confirmed;

-- Registered by `organisation` on behalf of one that was not here yet, with somebody there to write to.
create table organisations.introduction (
    introduced uuid primary key,
    organisation uuid not null references organisations.organisation,
    unit uuid,
    name text not null,
    address text not null,
    phone text,
    at timestamptz not null,
    claimed_at timestamptz
);
create index on organisations.introduction (organisation);
create index on organisations.introduction (lower(address)) where claimed_at is null;

create table organisations.unit (
    id uuid primary key,
    organisation uuid not null references organisations.organisation,
    parent uuid references organisations.unit,
    name text not null,
    closed_at timestamptz,
    version int not null default 0,
    changed_by text,
    changed_at timestamptz,
    unique (organisation, id)
);
create index on organisations.unit (parent);

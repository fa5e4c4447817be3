create schema seals;
grant usage on schema seals to ${app};

-- The certificates the house has sealed with, kept when the key is renewed: a seal outlives its key. Public by nature, since each
-- lies in every file it sealed; added by whoever has something sealed, changed by nobody.
create table seals.certificate (
    sha256 bytea primary key,
    encoded bytea not null,
    development boolean not null,
    first_used_at timestamptz not null
);

alter table seals.certificate enable row level security;
alter table seals.certificate force row level security;
create policy open on seals.certificate for select to ${app} using (true);
create policy adding on seals.certificate for insert to ${app} with check (true);
grant select, insert on seals.certificate to ${app};

-- Each file that was sealed, known by its fingerprint. It belongs to the room that had it sealed, which knows what the subject is.
create table seals.seal (
    id uuid primary key,
    sha256 bytea not null unique,
    subject text not null,
    certificate bytea not null references seals.certificate,
    timestamped boolean not null,
    sealed_at timestamptz not null
);

-- Added and never read: a list of what has been sealed is nobody's business.
alter table seals.seal enable row level security;
alter table seals.seal force row level security;
create policy adding on seals.seal for insert to ${app} with check (true);
create policy definer on seals.seal to current_user using (true);
grant insert on seals.seal to ${app};

-- Before anybody is known: whoever holds the file may ask about it.
create function seals.find(fingerprint bytea)
    returns table (subject text, used bytea, timestamped boolean, sealed_at timestamptz)
    language sql stable security definer set search_path = seals
    as $$ select subject, certificate, timestamped, sealed_at from seal where sha256 = fingerprint $$;

-- What everyone reads and nobody edits: it changes by migration, when the world does.
create schema reference;
grant usage on schema reference to ${app};

-- The 98 municipalities since 2007. 0411 Christiansø has a code of the same kind, but is run by the state and stands not here.
create table reference.municipality (
    code text primary key check (code ~ '^[0-9]{4}$'),
    name text not null,
    -- As a letterhead says it: not always the name and "Kommune".
    long_name text not null
);

create table reference.region (
    name text primary key,
    -- As Statistics Denmark numbers it; null until a number is known, and never guessed.
    code text unique,
    note text,
    valid_from date not null,
    valid_to date,
    check (valid_to >= valid_from)
);

create table reference.municipality_in_region (
    municipality text not null references reference.municipality,
    region text not null references reference.region,
    valid_from date not null,
    valid_to date,
    primary key (municipality, valid_from),
    check (valid_to >= valid_from)
);

create table reference.kle_number (
    number text primary key check (number ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$'),
    title text not null,
    valid_from date,
    valid_to date
);

-- Shown, cited and chosen from. Never used to compute who is entitled to what: that is a decision, and only the authority
-- makes it, after looking at the person. A computed answer would be read as one.
create table reference.legal_basis (
    act text not null check (act in ('ELDER_ACT', 'SOCIAL_SERVICES_ACT', 'HEALTH_ACT')),
    section text not null,
    title_da text not null,
    title_en text not null,
    -- As the statute describes them, broader than the needs catalogue's groups.
    target_group text not null check (target_group in ('ELDER', 'OTHER_ADULTS', 'EVERYONE', 'ORGANISATIONS', 'RELATIVES')),
    -- VERIFIED: a source was read that says so. SECONDARY: known through somebody else's words only; look it up first.
    certainty text not null check (certainty in ('VERIFIED', 'SECONDARY')),
    -- Since when the section has had this content; null where we have not read since when.
    valid_from date,
    valid_to date,
    unique nulls not distinct (act, section, valid_from),
    check (valid_to >= valid_from)
);

-- Open: everyone reads; only migrations, which run as the owner, write.
alter table reference.municipality enable row level security;
alter table reference.municipality force row level security;
create policy open on reference.municipality for select to ${app} using (true);
create policy owner on reference.municipality to current_user using (true) with check (true);

alter table reference.region enable row level security;
alter table reference.region force row level security;
create policy open on reference.region for select to ${app} using (true);
create policy owner on reference.region to current_user using (true) with check (true);

alter table reference.municipality_in_region enable row level security;
alter table reference.municipality_in_region force row level security;
create policy open on reference.municipality_in_region for select to ${app} using (true);
create policy owner on reference.municipality_in_region to current_user using (true) with check (true);

alter table reference.kle_number enable row level security;
alter table reference.kle_number force row level security;
create policy open on reference.kle_number for select to ${app} using (true);
create policy owner on reference.kle_number to current_user using (true) with check (true);

alter table reference.legal_basis enable row level security;
alter table reference.legal_basis force row level security;
create policy open on reference.legal_basis for select to ${app} using (true);
create policy owner on reference.legal_basis to current_user using (true) with check (true);

grant select on all tables in schema reference to ${app};

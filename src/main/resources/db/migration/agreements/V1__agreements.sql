create schema agreements;
grant usage on schema agreements to ${app};

-- A written agreement of a collaboration, through all its editions.
create table agreements.agreement (
    id uuid primary key,
    place uuid not null,
    kind text not null check (kind in ('LIGHT', 'FULL', 'PARTNERSHIP')),
    -- The language its parties write it in; the words around theirs follow.
    language text not null check (language in ('DA', 'EN')),
    title text not null,
    -- Who puts the last hand to the text: the authority where there is one, else whom the parties choose.
    finisher uuid not null,
    begun_at timestamptz not null,
    begun_by text not null,
    version int not null
);
create index on agreements.agreement (place, begun_at);

-- Who agrees, under the names they had when they did: a party that leaves has still signed.
create table agreements.party (
    agreement uuid not null references agreements.agreement,
    place uuid not null,
    organisation uuid not null,
    name text not null,
    short_name text not null,
    side text not null,
    left_at timestamptz,
    primary key (agreement, organisation)
);

-- One text of an agreement. What is signed is never written over: what changes comes as the next edition.
create table agreements.edition (
    id uuid primary key,
    agreement uuid not null references agreements.agreement,
    place uuid not null,
    number int not null,
    state text not null check (state in ('OUTLINE', 'DRAFT', 'FINAL', 'SIGNED', 'DROPPED')),
    -- What it changes in the one before; empty in the first.
    about text not null,
    -- The meeting at which its contents were chosen.
    chosen_at uuid,
    begun_at timestamptz not null,
    -- The first and last day it holds; no last day, and it holds until it is ended.
    starts_on date,
    ends_on date,
    notice_months int not null,
    -- SHA-256 of the text that was finished: the one that is heard, approved and signed.
    fingerprint text,
    finished_at timestamptz,
    finished_by text,
    signed_at timestamptz,
    -- The sealed document, among the place's files.
    paper uuid,
    -- The last day it held, once another took over or it was ended.
    over_on date,
    version int not null,
    unique (agreement, number),
    check (ends_on is null or ends_on >= starts_on),
    check (state <> 'SIGNED' or starts_on is not null),
    constraint one_in_force exclude using gist (
        agreement with =,
        daterange(starts_on, coalesce(over_on, ends_on), '[]') with &&
    ) where (state = 'SIGNED')
);
create index on agreements.edition (place);
-- Only one at a time is being written.
create unique index one_underway on agreements.edition (agreement) where state in ('OUTLINE', 'DRAFT', 'FINAL');

-- A clause as it stands in one edition.
create table agreements.section (
    id uuid primary key,
    edition uuid not null references agreements.edition,
    place uuid not null,
    position int not null,
    -- Where its wording was taken from; null for one of the parties' own.
    code text,
    library_edition int,
    wording text,
    variant uuid,
    -- The same clause in the edition before.
    continues uuid,
    heading text not null,
    words text not null,
    -- Who writes the first draft; null where they do it together.
    drafter uuid,
    -- The text has been talked about: somebody else has said something to it.
    discussed boolean not null,
    by_organisation uuid,
    by_name text not null,
    at timestamptz,
    version int not null
);
create index on agreements.section (edition, position);

-- Who wrote what: every text a clause has had.
create table agreements.writing (
    section uuid not null references agreements.section,
    version int not null,
    place uuid not null,
    heading text not null,
    words text not null,
    organisation uuid not null,
    by_name text not null,
    at timestamptz not null,
    -- Two wrote at once, in different paragraphs, and both stand here.
    merged boolean not null,
    primary key (section, version)
);

-- A party agrees with a clause as it stood then.
create table agreements.nod (
    section uuid not null references agreements.section,
    organisation uuid not null,
    place uuid not null,
    version int not null,
    by_name text not null,
    at timestamptz not null,
    channel text not null check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    primary key (section, organisation)
);

-- Who is in the text just now, and where; forgotten after some minutes.
create table agreements.presence (
    edition uuid not null references agreements.edition,
    place uuid not null,
    organisation uuid not null,
    by_name text not null,
    section uuid,
    seen_at timestamptz not null,
    primary key (edition, organisation, by_name)
);

-- What is finished or signed stands as it is, whatever the program thinks.
create function agreements.guard_text() returns trigger language plpgsql as $$
declare
    standing text;
begin
    select state into standing from agreements.edition where id = coalesce(new.edition, old.edition);
    if standing not in ('OUTLINE', 'DRAFT') then
        raise exception 'The text of an edition that is % does not change', standing using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger guard_text before insert or update or delete on agreements.section
    for each row execute function agreements.guard_text();

do $$
declare t text;
begin
    foreach t in array array['agreement', 'party', 'edition', 'section', 'writing', 'nod', 'presence'] loop
        execute format('alter table agreements.%I enable row level security', t);
        execute format('alter table agreements.%I force row level security', t);
        execute format('create policy seats on agreements.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

grant select, insert, update on all tables in schema agreements to ${app};
grant delete on agreements.section, agreements.writing, agreements.nod, agreements.presence to ${app};

create schema registers;
grant usage on schema registers to ${app};

-- Something of a signed edition that is to be shown outside its room: it leaves when every party has said yes to it as it stands.
create table registers.release (
    id uuid primary key,
    edition uuid not null,
    agreement uuid not null,
    place uuid not null,
    kind text not null check (kind in ('SUMMARY', 'REUSE', 'PRESS')),
    written_by text not null,
    written_at timestamptz not null,
    granted boolean not null default false,
    version int not null default 1,
    unique (edition, kind)
);
create index on registers.release (agreement);
create index on registers.release (place);

create table registers.yes (
    release uuid not null references registers.release,
    organisation uuid not null,
    place uuid not null,
    -- What was said yes to; written anew, it is asked anew.
    version int not null,
    by_name text not null,
    at timestamptz not null,
    channel text not null check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    primary key (release, organisation)
);

-- What the parties would like everybody to know of their agreement, in their own words.
create table registers.summary (
    release uuid primary key references registers.release,
    place uuid not null,
    words text not null
);

-- The clauses the parties would offer others, without names: as they would leave, so that all say yes to the same.
create table registers.reuse (
    release uuid primary key references registers.release,
    place uuid not null,
    about text not null,
    title text not null
);
create table registers.reuse_clause (
    release uuid not null references registers.release,
    section uuid not null,
    place uuid not null,
    position int not null,
    code text,
    library_edition int,
    wording text,
    heading text not null,
    words text not null,
    primary key (release, section)
);

-- What everybody may know. Nothing else of an agreement leaves its room, and this is written by the last yes and gone with the first
-- that is taken back. Apart from the rest, since a policy that asks anything keeps PostgreSQL from using an index for "like".
create table registers.entry (
    edition uuid primary key,
    release uuid not null references registers.release,
    title text not null,
    kind text not null,
    language text not null,
    -- A name a line, and beside it each party's side.
    parties text not null,
    sides text not null,
    municipality text,
    municipality_name text not null,
    groups text[] not null,
    geography text not null,
    starts_on date not null,
    last_day date,
    words text not null,
    shown_since timestamptz not null,
    sought text not null generated always as (lower((title || ' ' || words || ' ' || geography || ' ' || municipality_name || ' '
        || parties) collate app.danish)) stored
);
create index on registers.entry (shown_since desc, edition);
create index on registers.entry (title collate app.danish, edition);
create index on registers.entry (municipality, shown_since desc, edition);
create index on registers.entry (kind, shown_since desc, edition);
create index on registers.entry using gin (sought app.gin_trgm_ops);

create table registers.offered (
    id uuid primary key references registers.release,
    kind text not null,
    language text not null,
    title text not null,
    about text not null,
    clauses int not null,
    offered_since timestamptz not null,
    taken int not null default 0,
    changed int not null default 0,
    sought text not null generated always as (lower((title || ' ' || about) collate app.danish)) stored
);
create index on registers.offered (taken desc, offered_since desc, id);
create index on registers.offered using gin (sought app.gin_trgm_ops);

create table registers.offered_clause (
    offer uuid not null references registers.offered on delete cascade,
    position int not null,
    code text,
    library_edition int,
    wording text,
    heading text not null,
    words text not null,
    primary key (offer, position)
);

-- Where an offered agreement was begun from, clause by clause, and whether it was changed there: nobody else's business.
create table registers.taking (
    section uuid primary key,
    offer uuid not null,
    agreement uuid not null,
    place uuid not null,
    words text not null,
    changed boolean not null default false
);
create index on registers.taking (offer);

-- One row per organisation and agreement, so that its list never reads through seats.
create table registers.card (
    organisation uuid not null,
    agreement uuid not null,
    place uuid not null,
    unit uuid,
    place_name text not null,
    title text not null,
    kind text not null,
    parties text not null,
    -- The newest edition that was signed; nothing here while there is none.
    number int,
    starts_on date,
    last_day date,
    -- The one that is being written, heard or signed.
    under_way text check (under_way in ('OUTLINE', 'DRAFT', 'FINAL')),
    primary key (organisation, agreement)
);
create index on registers.card (organisation, last_day, title collate app.danish);
create index on registers.card (place);

do $$
declare t text;
begin
    foreach t in array array['release', 'yes', 'summary', 'reuse', 'reuse_clause', 'entry', 'offered', 'offered_clause', 'taking', 'card'] loop
        execute format('alter table registers.%I enable row level security', t);
        execute format('alter table registers.%I force row level security', t);
    end loop;
    foreach t in array array['release', 'yes', 'summary', 'reuse', 'reuse_clause', 'taking'] loop
        execute format('create policy seats on registers.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
    foreach t in array array['entry', 'offered', 'offered_clause'] loop
        execute format('create policy open on registers.%I for select to ${app} using (true)', t);
    end loop;
end $$;

-- Written by those who see what it is a release of; which place that is does not stand in what everybody reads.
create policy parties_write on registers.entry for insert to ${app}
    with check (exists (select from registers.release r where r.id = release and r.granted));
create policy parties_change on registers.entry for update to ${app}
    using (exists (select from registers.release r where r.id = release));
create policy parties_take_back on registers.entry for delete to ${app}
    using (exists (select from registers.release r where r.id = release));
create policy parties_write on registers.offered for insert to ${app}
    with check (exists (select from registers.release r where r.id = offered.id and r.granted));
create policy parties_take_back on registers.offered for delete to ${app}
    using (exists (select from registers.release r where r.id = offered.id));
create policy parties_write on registers.offered_clause for insert to ${app}
    with check (exists (select from registers.release r where r.id = offer and r.granted));

-- The first arm is one's own and cheap; the second is how a party's deed reaches the others' lists.
create policy own_or_seats on registers.card to ${app}
    using ((organisation = (select app.organisation()) and app.reaches(unit)) or place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]));

create policy definer on registers.release for select to current_user using (true);
create policy definer on registers.taking for select to current_user using (true);
create policy definer on registers.offered to current_user using (true) with check (true);

-- How often an offer was taken over by others, and changed: how many agreements, each counted once, the parties' own not at all.
create function registers.count_takings(of_offer uuid) returns void
    language sql security definer set search_path = registers as $$
    update offered o
    set (taken, changed) = (
        select count(distinct t.agreement), count(distinct t.agreement) filter (where t.changed)
        from taking t join release r on r.id = t.offer
        where t.offer = of_offer and t.place <> r.place)
    where o.id = of_offer
$$;

grant select, insert on all tables in schema registers to ${app};
grant update on registers.release, registers.yes, registers.summary, registers.reuse, registers.entry, registers.taking, registers.card to ${app};
grant delete on registers.yes, registers.reuse_clause, registers.entry, registers.offered, registers.card to ${app};

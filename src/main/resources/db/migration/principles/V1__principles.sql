create schema principles;
grant usage on schema principles to ${app};

-- A dialogue on the four principles: a place of its own, opened by a municipality or a voluntary centre.
create table principles.dialogue (
    place uuid primary key,
    host uuid not null,
    name text not null,
    municipality text not null,
    -- What the host says to those it asks.
    words text not null,
    opened_at timestamptz not null
);

create table principles.party (
    place uuid not null references principles.dialogue,
    organisation uuid not null,
    name text not null,
    short_name text not null,
    side text not null,
    standing text not null check (standing in ('ASKED', 'IN', 'ASIDE')),
    contact_name text not null,
    contact_address text not null,
    contact_phone text not null,
    primary key (place, organisation)
);

-- One time the parties look at it together: the first, and then each year.
create table principles.look (
    id uuid primary key,
    place uuid not null references principles.dialogue,
    asked_at timestamptz not null,
    due date not null
);
create index on principles.look (place, asked_at desc);

create table principles.asked (
    look uuid not null references principles.look,
    place uuid not null,
    organisation uuid not null,
    replied_at timestamptz,
    by_name text,
    channel text check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    primary key (look, organisation)
);
create index on principles.asked (place);

create table principles.answer (
    look uuid not null references principles.look,
    place uuid not null,
    organisation uuid not null,
    principle text not null check (principle in ('TRUST', 'PARTICIPANTS', 'COURAGE', 'SYSTEM')),
    stand text not null check (stand in ('WELL', 'PARTLY', 'NOT_YET')),
    words text not null,
    wish text not null,
    version int not null,
    primary key (look, organisation, principle)
);
create index on principles.answer (place);

-- What was said when they talked about it.
create table principles.note (
    look uuid not null references principles.look,
    place uuid not null,
    principle text not null,
    words text not null,
    by_name text not null,
    at timestamptz not null,
    version int not null,
    primary key (look, principle)
);
create index on principles.note (place);

-- The local frame. What an edition needs to be read by everybody stands in it, so that nothing else has to lie open.
create table principles.edition (
    id uuid primary key,
    place uuid not null references principles.dialogue,
    number int not null,
    name text not null,
    host_name text not null,
    municipality text not null,
    policy_name text not null,
    policy_adopted text not null,
    policy_web text not null,
    next_look date,
    stands_since timestamptz,
    published_at timestamptz,
    version int not null,
    unique (place, number)
);
create index on principles.edition (published_at desc) where published_at is not null;

create table principles.line (
    edition uuid not null references principles.edition,
    place uuid not null,
    principle text not null,
    words text not null,
    -- What exists already, and is put right by this.
    adjusts text not null,
    version int not null,
    primary key (edition, principle)
);
create index on principles.line (place);

create table principles.backing (
    edition uuid not null references principles.edition,
    place uuid not null,
    organisation uuid not null,
    backs boolean not null,
    words text not null,
    said_at timestamptz not null,
    by_name text not null,
    channel text not null check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    primary key (edition, organisation)
);
create index on principles.backing (place);

-- Those who back an edition, by the organisation's name alone: what may be read with it.
create table principles.backer (
    edition uuid not null references principles.edition,
    place uuid not null,
    organisation uuid not null,
    name text not null,
    side text not null,
    primary key (edition, organisation)
);
create index on principles.backer (place);

-- One row per organisation and dialogue: its list, and all it may read before it has said anything.
create table principles.card (
    organisation uuid not null,
    place uuid not null,
    unit uuid,
    name text not null,
    words text not null,
    host uuid not null,
    host_name text not null,
    asker text not null,
    asker_phone text not null,
    contact_name text not null,
    contact_address text not null,
    look uuid not null,
    due date not null,
    replied boolean not null,
    touched_at timestamptz not null,
    primary key (organisation, place)
);
create index on principles.card (organisation, touched_at desc);
create index on principles.card (place);

-- The same rule as in a round: others' answers are seen by one who has answered, when all have, or the day has passed.
create function principles.may_see(asked_look uuid) returns boolean language sql stable
    return exists (select from principles.asked a
                   where a.look = asked_look and a.organisation = (select app.organisation()) and a.replied_at is not null)
        and (not exists (select from principles.asked a where a.look = asked_look and a.replied_at is null)
             or exists (select from principles.look l where l.id = asked_look
                        and l.due < (app.now() at time zone 'Europe/Copenhagen')::date));

do $$
declare t text;
begin
    foreach t in array array['dialogue', 'party', 'look', 'asked', 'answer', 'note', 'edition', 'line', 'backing', 'backer', 'card'] loop
        execute format('alter table principles.%I enable row level security', t);
        execute format('alter table principles.%I force row level security', t);
    end loop;
    foreach t in array array['dialogue', 'party', 'look', 'asked', 'backing'] loop
        execute format('create policy seats on principles.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

-- The first arm is one's own and cheap; the second is how a party's deed reaches the others' lists.
create policy own_or_seats on principles.card to ${app}
    using ((organisation = (select app.organisation()) and app.reaches(unit)) or place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]));

-- One's own words, and the others' when they may be seen. What is told on the phone is entered by another party, unseen afterwards.
create policy answers_read on principles.answer for select to ${app}
    using (place = any ((select access.seats())::uuid[]) and (organisation = (select app.organisation()) or principles.may_see(look)));
create policy answers_write on principles.answer for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]));
create policy answers_change on principles.answer for update to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));

-- What was said tells what was answered: one answers before one reads it.
create policy notes on principles.note to ${app}
    using (place = any ((select access.seats())::uuid[]) and principles.may_see(look))
    with check (place = any ((select access.seats())::uuid[]) and principles.may_see(look));

-- A published edition is everybody's to read. One that stands keeps its words: they can be written only before.
create policy editions_read on principles.edition for select to ${app}
    using (published_at is not null or place = any ((select access.seats())::uuid[]));
create policy editions_write on principles.edition for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]));
create policy editions_change on principles.edition for update to ${app}
    using (place = any ((select access.seats())::uuid[]));
create policy lines_read on principles.line for select to ${app}
    using (place = any ((select access.seats())::uuid[])
        or exists (select from principles.edition e where e.id = edition and e.published_at is not null));
create policy lines_write on principles.line for insert to ${app}
    with check (place = any ((select access.seats())::uuid[])
        and exists (select from principles.edition e where e.id = edition and e.stands_since is null));
create policy lines_change on principles.line for update to ${app}
    using (place = any ((select access.seats())::uuid[])
        and exists (select from principles.edition e where e.id = edition and e.stands_since is null));
create policy backers_read on principles.backer for select to ${app}
    using (place = any ((select access.seats())::uuid[])
        or exists (select from principles.edition e where e.id = edition and e.published_at is not null));
create policy backers_write on principles.backer for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]));
create policy backers_go on principles.backer for delete to ${app}
    using (place = any ((select access.seats())::uuid[]));

grant select, insert, update on all tables in schema principles to ${app};
-- Nobody waits for one who is not in it this time, and it keeps no card; who thinks better of it backs no longer.
grant delete on principles.asked, principles.card, principles.backer to ${app};

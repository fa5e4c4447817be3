create schema collaborations;
grant usage on schema collaborations to ${app};

create table collaborations.collaboration (
    place uuid primary key,
    name text not null,
    -- In one sentence: what the parties are in this together for.
    purpose text not null,
    target_groups text[] not null,
    municipality text,
    geography text not null,
    -- When it began, which may be long before it was entered here.
    since date,
    form text not null check (form in ('UNDECIDED', 'NETWORK', 'WRITTEN')),
    phase text not null check (phase in ('SOUNDING', 'CLARIFYING', 'CONTENT_AND_FORM', 'LAUNCH', 'EVERYDAY')),
    started_by uuid not null,
    started_at timestamptz not null,
    version int not null
);

-- What the room shows of each party; who may enter stands in access.seat.
create table collaborations.party (
    place uuid not null references collaborations.collaboration,
    organisation uuid not null,
    name text not null,
    short_name text not null,
    side text not null,
    status text not null check (status in ('INVITED', 'ACTIVE', 'DECLINED', 'LEFT')),
    -- Kept here, so that a room's pages ask for no more; one that nobody has confirmed is marked wherever the others see it.
    confirmed boolean not null,
    joined_at timestamptz,
    left_at timestamptz,
    contact_name text not null,
    contact_function text not null,
    contact_phone text not null,
    contact_hours text not null,
    contact_address text not null,
    substitute_name text not null,
    substitute_phone text not null,
    version int not null,
    primary key (place, organisation)
);
create index on collaborations.party (organisation) where not confirmed;

create table collaborations.offer (
    place uuid not null references collaborations.collaboration,
    offer uuid not null,
    organisation uuid not null,
    primary key (place, offer)
);

-- One row per organisation and collaboration, so that lists never read through seats.
create table collaborations.card (
    organisation uuid not null,
    place uuid not null,
    unit uuid,
    name text not null,
    status text not null,
    parties text not null,
    phase text not null,
    touched_at timestamptz not null,
    primary key (organisation, place)
);
create index on collaborations.card (organisation, status, touched_at desc);

do $$
declare t text;
begin
    foreach t in array array['collaboration', 'party', 'offer', 'card'] loop
        execute format('alter table collaborations.%I enable row level security', t);
        execute format('alter table collaborations.%I force row level security', t);
    end loop;
    foreach t in array array['collaboration', 'party', 'offer'] loop
        execute format('create policy seats on collaborations.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

-- The first arm is one's own and cheap; the second is how a party's deed reaches the others' lists.
create policy own_or_seats on collaborations.card to ${app}
    using ((organisation = (select app.organisation()) and app.reaches(unit)) or place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]));

grant select, insert, update on all tables in schema collaborations to ${app};
-- Who leaves takes the card along: the list shows what one is in, or asked to be.
grant delete on collaborations.offer, collaborations.card to ${app};

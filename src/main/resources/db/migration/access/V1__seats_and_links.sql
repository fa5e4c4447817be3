create schema access;
grant usage on schema access to ${app};

-- Who may enter a shared place. Policies of other rooms ask access.seats(); what a page shows of a party stands elsewhere.
create table access.seat (
    organisation uuid not null,
    place uuid not null,
    unit uuid,
    -- Offered with an invitation, taken when it is accepted; only a taken seat lets anybody in.
    taken boolean not null,
    primary key (organisation, place)
);
create index on access.seat (place);

alter table access.seat enable row level security;
alter table access.seat force row level security;
create policy own on access.seat for select to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit)
        and ((select app.place()) is null or place = (select app.place())));
create policy definer on access.seat to current_user using (true) with check (true);
grant select on access.seat to ${app};

-- The places the actor may enter, as an array: `place = any ((select access.seats())::uuid[])` uses the index, `in` and `exists` do not.
create function access.seats() returns uuid[] language sql stable
    return array(select place from access.seat where taken);

-- The first seat makes a place; nobody can seat themselves in a place that exists.
create function access.take_first_seat(new_place uuid, seat_unit uuid) returns void
    language plpgsql security definer set search_path = access as $$
begin
    if exists (select from access.seat where place = new_place) then
        raise exception 'place % is taken', new_place using errcode = 'insufficient_privilege';
    end if;
    insert into access.seat (organisation, place, unit, taken) values (app.organisation(), new_place, seat_unit, true);
end $$;

create function access.sits_in(shared_place uuid) returns boolean
    language sql stable security definer set search_path = access
    as $$ select exists (select from access.seat where place = shared_place and organisation = app.organisation() and taken) $$;

-- How narrow a party's seat is: what is written into its lists must not reach further than the seat itself.
create function access.seat_unit(shared_place uuid, of_organisation uuid) returns uuid
    language sql stable security definer set search_path = access
    as $$ select unit from access.seat
          where place = shared_place and organisation = of_organisation and access.sits_in(shared_place) $$;

-- Someone inside offers a seat to another, or seats them at once when they have said yes in another way.
create function access.offer_seat(shared_place uuid, to_organisation uuid, at_once boolean) returns void
    language plpgsql security definer set search_path = access as $$
begin
    if not access.sits_in(shared_place) then
        raise exception 'no seat in %', shared_place using errcode = 'insufficient_privilege';
    end if;
    insert into access.seat (organisation, place, taken) values (to_organisation, shared_place, at_once)
        on conflict (organisation, place) do update set taken = access.seat.taken or excluded.taken;
end $$;

-- One's own offered seat is taken.
create function access.accept_seat(shared_place uuid) returns void
    language plpgsql security definer set search_path = access as $$
begin
    update access.seat set taken = true where place = shared_place and organisation = app.organisation();
    if not found then
        raise exception 'no seat offered in %', shared_place using errcode = 'insufficient_privilege';
    end if;
end $$;

-- A party leaves, or an offer is taken back by one who sits there. Who has sat down is shown out by nobody.
create function access.withdraw_seat(shared_place uuid, of_organisation uuid) returns void
    language plpgsql security definer set search_path = access as $$
begin
    if of_organisation <> app.organisation() and not access.sits_in(shared_place) then
        raise exception 'no seat in %', shared_place using errcode = 'insufficient_privilege';
    end if;
    delete from access.seat
        where place = shared_place and organisation = of_organisation and (of_organisation = app.organisation() or not taken);
end $$;

-- Links in e-mails: 256 random bits, of which only the hash is kept.
create table access.link (
    id uuid primary key,
    hash bytea not null unique,
    purpose text not null,
    organisation uuid not null,
    place uuid not null,
    subject uuid not null,
    holder text not null,
    address text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    revoked_at timestamptz
);
create index on access.link (place, organisation);

alter table access.link enable row level security;
alter table access.link force row level security;
create policy own on access.link to ${app}
    using (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]));
create policy definer on access.link to current_user using (true);
grant select, insert, update on access.link to ${app};

-- Before anybody is known: whoever holds the token may ask what it is.
create function access.open_link(token_hash bytea) returns setof access.link
    language sql stable security definer set search_path = access
    as $$ select * from access.link where hash = token_hash $$;

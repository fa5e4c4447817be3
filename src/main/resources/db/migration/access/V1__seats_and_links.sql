create schema access;
grant usage on schema access to ${app};

-- Who may enter a shared place. Policies of other rooms ask access.seats(); what a page shows of a party stands elsewhere.
create table access.seat (
    organisation uuid not null,
    place uuid not null,
    unit uuid,
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

-- The places the actor may enter, as an array: `place = any ((select access.seats()))` uses the index, `in` and `exists` do not.
create function access.seats() returns uuid[] language sql stable
    return array(select place from access.seat);

-- The first seat makes a place; nobody can seat themselves in a place that exists.
create function access.take_first_seat(new_place uuid, seat_unit uuid) returns void
    language plpgsql security definer set search_path = access as $$
begin
    if exists (select from access.seat where place = new_place) then
        raise exception 'place % is taken', new_place using errcode = 'insufficient_privilege';
    end if;
    insert into access.seat (organisation, place, unit) values (app.organisation(), new_place, seat_unit);
end $$;

-- Someone inside offers a seat to another.
create function access.grant_seat(shared_place uuid, to_organisation uuid) returns void
    language plpgsql security definer set search_path = access as $$
begin
    if not exists (select from access.seat where place = shared_place and organisation = app.organisation()) then
        raise exception 'no seat in %', shared_place using errcode = 'insufficient_privilege';
    end if;
    insert into access.seat (organisation, place) values (to_organisation, shared_place) on conflict do nothing;
end $$;

-- A party leaves, or is shown out by one who sits there.
create function access.withdraw_seat(shared_place uuid, of_organisation uuid) returns void
    language plpgsql security definer set search_path = access as $$
begin
    if not exists (select from access.seat where place = shared_place and organisation = app.organisation()) then
        raise exception 'no seat in %', shared_place using errcode = 'insufficient_privilege';
    end if;
    delete from access.seat where place = shared_place and organisation = of_organisation;
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
    using (organisation = (select app.organisation()) or place = any ((select access.seats())))
    with check (organisation = (select app.organisation()) or place = any ((select access.seats())));
create policy definer on access.link to current_user using (true);
grant select, insert, update on access.link to ${app};

-- Before anybody is known: whoever holds the token may ask what it is.
create function access.open_link(token_hash bytea) returns setof access.link
    language sql stable security definer set search_path = access
    as $$ select * from access.link where hash = token_hash $$;

-- The few ways past the policies: each does one thing, for one who may.

-- What a hat shows of its organisation, and whom those who wear it call for help. For the room of people, which says whose hat it is.
create function organisations.face(of_organisation uuid, out name text, out short_name text, out kind text,
                                   out help_name text, out help_phone text, out help_hours text)
    language sql stable security definer set search_path = organisations as $$
    select o.name, o.short_name, o.kind, centre.name, centre.phone, centre.hours
    from organisations.organisation o
    left join lateral (
        select c.name, c.phone, c.hours
        from organisations.organisation c
        where c.kind = 'VOLUNTARY_CENTRE' and c.listed and c.municipality = o.municipality
            and c.phone is not null and c.hours is not null
        order by c.name collate app.danish
        limit 1) centre on true
    where o.id = of_organisation
$$;
revoke execute on function organisations.face from public;

-- A unit and all below it, topmost first. For the room of people.
create function organisations.reached_from(top uuid) returns uuid[]
    language sql stable security definer set search_path = organisations as $$
    select array(
        with recursive reached as (
            select top as id
            union
            select u.id from organisations.unit u join reached on u.parent = reached.id)
        select id from reached)
$$;
revoke execute on function organisations.reached_from from public;

-- Whether somebody stands behind it, or it has only been introduced. For the room of people.
create function organisations.is_founded(of_organisation uuid) returns boolean
    language sql stable security definer set search_path = organisations
    as $$ select exists (select from organisation where id = of_organisation and asked_at is not null) $$;
revoke execute on function organisations.is_founded from public;

-- The number is part of what is confirmed: it can be given or corrected until then. Returns its confirmed holder, as below.
create function organisations.claim_number(claimant uuid, new_cvr text)
    returns uuid language plpgsql security definer set search_path = organisations as $$
begin
    delete from organisations.identity where organisation = claimant and not confirmed;
    if new_cvr is not null then
        insert into organisations.identity (organisation, cvr) values (claimant, new_cvr) on conflict do nothing;
    end if;
    return (select organisation from organisations.identity where cvr = new_cvr and confirmed and organisation <> claimant);
end $$;
revoke execute on function organisations.claim_number from public;

-- The own number, corrected.
create function organisations.correct_number(new_cvr text)
    returns uuid language sql security definer set search_path = organisations as $$
    select organisations.claim_number(app.organisation(), new_cvr)
$$;

-- A new organisation. `holder` is the organisation that is already confirmed with the number, if any: its administrators get
-- to know, the founder does not.
create function organisations.found(new_id uuid, new_kind text, new_name text, new_short_name text, in_municipality text,
                                    of_national uuid, new_phone text, listing boolean, new_cvr text,
                                    out created boolean, out holder uuid)
    language plpgsql security definer set search_path = organisations as $$
begin
    insert into organisations.organisation
        (id, kind, name, short_name, municipality, national, phone, wants_listing, asked_at)
    values (new_id, new_kind, new_name, new_short_name, in_municipality, of_national, new_phone, listing, app.now())
    on conflict do nothing;
    created := found;
    if created then
        holder := organisations.claim_number(new_id, new_cvr);
    end if;
end $$;

-- An organisation that is not here yet, on behalf of the acting one.
create function organisations.introduce(new_id uuid, new_kind text, new_name text, new_short_name text, in_municipality text,
                                        contact_name text, contact_address text, contact_phone text, of_unit uuid)
    returns void language plpgsql security definer set search_path = organisations as $$
begin
    insert into organisations.organisation (id, kind, name, short_name, municipality)
    values (new_id, new_kind, new_name, new_short_name, in_municipality);
    insert into organisations.introduction (introduced, organisation, unit, name, address, phone, at)
    values (new_id, app.organisation(), of_unit, contact_name, contact_address, contact_phone, app.now());
end $$;

-- What waits for whoever has proved this address.
create function organisations.claimable(proved_address text)
    returns table (id uuid, kind text, name text, municipality text, introduced_by text)
    language sql stable security definer set search_path = organisations as $$
    select o.id, o.kind, o.name, o.municipality, introducer.name
    from organisations.introduction i
    join organisations.organisation o on o.id = i.introduced
    join organisations.organisation introducer on introducer.id = i.organisation
    where lower(i.address) = lower(proved_address) and i.claimed_at is null
    order by o.name collate app.danish
$$;

-- Taken over; false if it does not wait for this address (any more).
create function organisations.claim(claimed uuid, proved_address text)
    returns boolean language plpgsql security definer set search_path = organisations as $$
begin
    update organisations.introduction set claimed_at = app.now()
    where introduced = claimed and lower(address) = lower(proved_address) and claimed_at is null;
    if not found then
        return false;
    end if;
    update organisations.organisation set asked_at = app.now() where id = claimed;
    return true;
end $$;

-- Those that the acting organisation may confirm: a municipality and a voluntary centre where they are, a national
-- organisation its branches. One that is not confirmed itself confirms nobody.
create function organisations.waiting()
    returns table (id uuid, kind text, name text, municipality text, phone text, cvr text, asked_at timestamptz)
    language sql stable security definer set search_path = organisations as $$
    select candidate.id, candidate.kind, candidate.name, candidate.municipality, candidate.phone, i.cvr, candidate.asked_at
    from organisations.organisation confirmer
    join organisations.organisation candidate on candidate.id <> confirmer.id
        and (confirmer.kind in ('MUNICIPALITY', 'VOLUNTARY_CENTRE') and candidate.municipality = confirmer.municipality
                and candidate.kind not in ('MUNICIPALITY', 'NATIONAL_ORGANISATION')
            or confirmer.kind = 'NATIONAL_ORGANISATION' and candidate.national = confirmer.id)
    left join organisations.identity i on i.organisation = candidate.id
    where confirmer.id = app.organisation() and confirmer.confirmed_at is not null
        and candidate.confirmed_at is null and candidate.asked_at is not null
$$;

-- Confirms one that waits; or, where nobody in particular acts, one whose number the house itself has looked up.
-- False if it does not wait here (any more).
create function organisations.confirm(candidate uuid, basis text)
    returns boolean language plpgsql security definer set search_path = organisations as $$
begin
    if not (exists (select from organisations.waiting() w where w.id = candidate)
            or app.organisation() is null and app.person() is null) then
        return false;
    end if;
    update organisations.organisation
    set confirmed_at = app.now(), confirmed_as = basis, confirmed_by = app.organisation()
    where id = candidate and confirmed_at is null;
    if not found then
        return false;
    end if;
    update organisations.identity set confirmed = true where organisation = candidate;
    return true;
end $$;

-- Whether somebody has said that an organisation is what it says, for the rooms where it meets others: one bit, for one whose id is known.
create function organisations.is_confirmed(of_organisation uuid)
    returns boolean language sql stable security definer set search_path = organisations as $$
    select exists (select from organisations.organisation where id = of_organisation and confirmed_at is not null)
$$;

-- Whether it is a voluntary centre that somebody has confirmed: one bit, for one whose id is known.
create function organisations.is_centre(of_organisation uuid)
    returns boolean language sql stable security definer set search_path = organisations as $$
    select exists (select from organisations.organisation
                   where id = of_organisation and kind = 'VOLUNTARY_CENTRE' and confirmed_at is not null)
$$;

-- Those that somebody has introduced with this address and nobody has taken over. For the room of mandates.
create function organisations.introduced_at(contact_address text) returns setof uuid
    language sql stable security definer set search_path = organisations as $$
    select introduced from organisations.introduction
    where lower(address) = lower(contact_address) and address <> '' and claimed_at is null
$$;
revoke execute on function organisations.introduced_at from public;

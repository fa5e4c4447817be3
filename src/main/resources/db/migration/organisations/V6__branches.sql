-- The national organisation that the acting one is a branch of, once somebody has confirmed the branch. For the room of clauses.
create function organisations.national() returns uuid
    language sql stable security definer set search_path = organisations as $$
    select national from organisations.organisation where id = app.organisation() and confirmed_at is not null
$$;

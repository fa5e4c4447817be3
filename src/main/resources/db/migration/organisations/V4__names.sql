-- What organisations are called, for a person who reads which of them looked at their data.
create function organisations.names_of(ids uuid[]) returns table (id uuid, name text)
    language sql stable security definer set search_path = organisations
    as $$ select organisation.id, organisation.name from organisation where organisation.id = any (ids) $$;

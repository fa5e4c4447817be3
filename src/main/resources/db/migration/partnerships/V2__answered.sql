-- Who has answered is told to those who sit in the place alone: the owner of a function sees every seat, so it asks for the actor's own.
create or replace function partnerships.answered(asked uuid) returns setof uuid
    language sql stable security definer set search_path = partnerships as $$
    select distinct organisation from answer where agreement = asked and access.sits_in(place)
$$;

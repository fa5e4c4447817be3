-- A mandate never reaches an organisation's people: who they are, how to reach them at home, and who is asked in.
create policy never_with_a_mandate on people.member as restrictive to ${app}
    using ((select app.mandate()) is null) with check ((select app.mandate()) is null);
create policy never_with_a_mandate on people.invitation as restrictive to ${app}
    using ((select app.mandate()) is null) with check ((select app.mandate()) is null);

-- The organisations that whoever has this address runs. For the room of mandates.
create function people.run_at(of_address text) returns setof uuid
    language sql stable security definer set search_path = people as $$
    select organisation from people.member
    where lower(private_address) = lower(of_address) and ended_at is null and unit is null and 'ADMINISTRATOR' = any (roles)
$$;
revoke execute on function people.run_at from public;

-- Whether anybody belongs to it who could sign in. For the room of mandates.
create function people.has_anybody(in_organisation uuid) returns boolean
    language sql stable security definer set search_path = people
    as $$ select exists (select from people.member where organisation = in_organisation and ended_at is null) $$;
revoke execute on function people.has_anybody from public;

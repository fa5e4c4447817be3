-- What people are called, for an auditor who already has their ids.
create function accounts.names_of(people uuid[]) returns table (id uuid, name text)
    language sql stable security definer set search_path = accounts
    as $$ select account.id, account.name from account where account.id = any (people) $$;

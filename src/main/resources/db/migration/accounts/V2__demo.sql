-- The demo's people. Nobody else is ever marked, and outside the demo no code asks.
create function accounts.show_in_demo(person uuid) returns void
    language sql security definer set search_path = accounts
    as $$ update account set demo = true where id = person $$;

create function accounts.demo_accounts() returns setof accounts.account
    language sql stable security definer set search_path = accounts
    as $$ select * from account where demo order by created_at, id $$;

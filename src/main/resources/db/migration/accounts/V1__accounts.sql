create schema accounts;
grant usage on schema accounts to ${app};

create table accounts.account (
    id uuid primary key,
    -- Lower case; private data, and never an oracle: no page tells whether an address is here.
    address text not null unique,
    name text not null,
    language text not null check (language in ('DA', 'EN')),
    digest text not null default 'DAILY' check (digest in ('DAILY', 'WEEKLY', 'NEVER')),
    -- What the person's passkeys call them.
    handle bytea not null unique,
    -- An invented person, whom anybody may be in the demo.
    demo boolean not null default false,
    created_at timestamptz not null
);

alter table accounts.account enable row level security;
alter table accounts.account force row level security;
create policy own on accounts.account to ${app}
    using (id = (select app.person())) with check (id = (select app.person()));
create policy definer on accounts.account to current_user using (true) with check (true);
grant select, update (name, language, digest) on accounts.account to ${app};

-- Finds or makes; on conflict the name that is there stays.
create function accounts.ensure_account(
        new_id uuid, its_address text, its_name text, its_language text, its_handle bytea, at timestamptz) returns uuid
    language plpgsql security definer set search_path = accounts as $$
begin
    insert into account (id, address, name, language, handle, created_at)
    values (new_id, its_address, its_name, its_language, its_handle, at)
    on conflict (address) do nothing;
    return (select id from account where address = its_address);
end $$;

-- For mails, and for whoever has just shown who they are.
create function accounts.account_of(person uuid) returns setof accounts.account
    language sql stable security definer set search_path = accounts
    as $$ select * from account where id = person $$;

create function accounts.account_with_address(its_address text) returns setof accounts.account
    language sql stable security definer set search_path = accounts
    as $$ select * from account where address = its_address $$;

create function accounts.accounts_wanting(how_often text) returns setof accounts.account
    language sql stable security definer set search_path = accounts
    as $$ select * from account where digest = how_often order by id $$;

-- Asked-for sign-ins. The token is made when the mail is written, and only its hash is kept; nobody reads the table but
-- through the four functions below.
create table accounts.sign_in (
    id uuid primary key,
    address text not null,
    language text not null,
    back_to text,
    requested_at timestamptz not null,
    hash bytea unique,
    expires_at timestamptz,
    used_at timestamptz
);
create index on accounts.sign_in (requested_at);

alter table accounts.sign_in enable row level security;
alter table accounts.sign_in force row level security;
create policy definer on accounts.sign_in to current_user using (true) with check (true);

-- Addresses of people who never came are forgotten after a day.
create function accounts.ask_to_sign_in(request uuid, its_address text, its_language text, path text, at timestamptz) returns void
    language plpgsql security definer set search_path = accounts as $$
begin
    delete from sign_in where requested_at < at - interval '1 day';
    insert into sign_in (id, address, language, back_to, requested_at) values (request, its_address, its_language, path, at);
end $$;

-- A mail that is tried again gets a token of its own; the one before is worth nothing then.
create function accounts.mint_sign_in(request uuid, token_hash bytea, expires timestamptz) returns setof accounts.sign_in
    language sql security definer set search_path = accounts
    as $$ update sign_in set hash = token_hash, expires_at = expires where id = request and used_at is null returning * $$;

create function accounts.open_sign_in(token_hash bytea) returns setof accounts.sign_in
    language sql stable security definer set search_path = accounts
    as $$ select * from sign_in where hash = token_hash $$;

create function accounts.spend_sign_in(token_hash bytea, at timestamptz) returns setof accounts.sign_in
    language sql security definer set search_path = accounts
    as $$ update sign_in set used_at = at where hash = token_hash and used_at is null and expires_at > at returning * $$;

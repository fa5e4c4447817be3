-- Public halves of people's passkeys. The private half never leaves their device.
create table accounts.passkey (
    id uuid primary key,
    person uuid not null references accounts.account,
    -- What its owner calls the device.
    label text not null,
    credential bytea not null unique,
    public_key bytea not null,
    attestation bytea not null,
    transports text[] not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    created_at timestamptz not null,
    last_used_at timestamptz
);
create index on accounts.passkey (person);

alter table accounts.passkey enable row level security;
alter table accounts.passkey force row level security;
create policy own on accounts.passkey to ${app}
    using (person = (select app.person())) with check (person = (select app.person()));
create policy definer on accounts.passkey to current_user using (true) with check (true);
grant select, insert, delete on accounts.passkey to ${app};

-- Before anybody is known: whose key is this, and has it been copied?
create function accounts.passkey_with(its_credential bytea) returns setof accounts.passkey
    language sql stable security definer set search_path = accounts
    as $$ select * from passkey where credential = its_credential $$;

create function accounts.passkey_used(its_credential bytea, count bigint, backed_up boolean, at timestamptz) returns integer
    language sql security definer set search_path = accounts
    as $$
        with used as (
            update passkey set signature_count = count, backup_state = backed_up, last_used_at = at
            where credential = its_credential returning 1)
        select count(*)::integer from used
    $$;

create function accounts.account_with_handle(its_handle bytea) returns setof accounts.account
    language sql stable security definer set search_path = accounts
    as $$ select * from account where handle = its_handle $$;

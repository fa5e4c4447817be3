create schema agreed;
grant usage on schema agreed to ${app};

-- What has been agreed, in a sentence each.
create table agreed.sentence (
    id uuid primary key,
    place uuid not null references collaborations.collaboration,
    organisation uuid not null,
    words text not null,
    standing text not null check (standing in ('OPEN', 'SAID', 'WRITTEN', 'SIGNED')),
    agreed_on date,
    paper uuid,
    written_at timestamptz not null,
    version int not null
);
create index on agreed.sentence (place, written_at);

-- One change at a time, with an owner and a date.
create table agreed.change (
    id uuid primary key,
    place uuid not null references collaborations.collaboration,
    words text not null,
    owner uuid not null,
    owner_name text not null,
    due date not null,
    agreed_at timestamptz not null,
    done_at timestamptz,
    version int not null
);
create index on agreed.change (place, agreed_at);

do $$
declare t text;
begin
    foreach t in array array['sentence', 'change'] loop
        execute format('alter table agreed.%I enable row level security', t);
        execute format('alter table agreed.%I force row level security', t);
        execute format('create policy seats on agreed.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

grant select, insert, update on all tables in schema agreed to ${app};
grant delete on agreed.sentence to ${app};

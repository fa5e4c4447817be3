create schema renewals;
grant usage on schema renewals to ${app};

-- A party has said that it wants an agreement to end, and when.
create table renewals.ending (
    id uuid primary key,
    place uuid not null,
    agreement uuid not null,
    edition uuid not null,
    organisation uuid not null,
    by_name text not null,
    said_at timestamptz not null,
    why text not null,
    last_day date not null,
    -- The first day the notice allowed when it was said: an earlier one takes all the parties.
    earliest date not null,
    -- It was withdrawn, or a new edition took over.
    gone_at timestamptz
);
create unique index one_standing on renewals.ending (edition) where gone_at is null;
create index on renewals.ending (place);

-- Who agrees to end sooner than the notice says.
create table renewals.accord (
    ending uuid not null references renewals.ending,
    organisation uuid not null,
    place uuid not null,
    by_name text not null,
    at timestamptz not null,
    primary key (ending, organisation)
);

-- What is handed over before it is over, and by whom.
create table renewals.handover (
    id uuid primary key,
    ending uuid not null references renewals.ending,
    place uuid not null,
    kind text not null check (kind in ('CITIZENS', 'VOLUNTEERS', 'STAFF', 'THINGS', 'DATA', 'OTHER')),
    about text not null,
    -- Whose it is; null where they do it together.
    owner uuid,
    who text not null,
    day date not null,
    written_by uuid not null,
    done_by text,
    done_at timestamptz,
    version int not null
);
create index on renewals.handover (ending);

-- An agreement that was signed elsewhere, and who brought it here.
create table renewals.arrival (
    edition uuid primary key,
    place uuid not null,
    agreement uuid not null,
    organisation uuid not null,
    by_name text not null,
    at timestamptz not null
);

-- Another party says that this is what they signed.
create table renewals.confirmation (
    edition uuid not null references renewals.arrival,
    organisation uuid not null,
    place uuid not null,
    by_name text not null,
    at timestamptz not null,
    primary key (edition, organisation)
);

do $$
declare t text;
begin
    foreach t in array array['ending', 'accord', 'handover', 'arrival', 'confirmation'] loop
        execute format('alter table renewals.%I enable row level security', t);
        execute format('alter table renewals.%I force row level security', t);
        execute format('create policy seats on renewals.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

grant select, insert on all tables in schema renewals to ${app};
grant update (gone_at) on renewals.ending to ${app};
grant update, delete on renewals.handover to ${app};

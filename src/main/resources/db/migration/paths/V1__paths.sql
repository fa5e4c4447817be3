create schema paths;
grant usage on schema paths to ${app};

-- What the parties have decided along the way, in a sentence each. Decisions are added and never changed.
create table paths.decision (
    id uuid primary key,
    place uuid not null references collaborations.collaboration,
    phase text not null,
    outcome text not null check (outcome in ('GO_ON', 'STOP_HERE', 'PAUSE', 'RESUME', 'REOPEN', 'REMEMBERED')),
    words text not null,
    organisation uuid not null,
    decided_by text not null,
    decided_on date not null,
    pause_until date,
    written_at timestamptz not null,
    -- Which one it is along this path, so that two who decide at once hear of each other; 0 for what is only remembered.
    number int not null
);
create unique index on paths.decision (place, number) where number > 0;
create index on paths.decision (place, decided_on);

-- What there is to do in a phase: suggested by us and touched by somebody, or the parties' own.
create table paths.activity (
    place uuid not null references collaborations.collaboration,
    id uuid not null,
    phase text not null,
    suggestion text,
    words text not null,
    party uuid,
    who text not null,
    day date,
    done boolean not null,
    written_at timestamptz not null,
    version int not null,
    primary key (place, id)
);

do $$
declare t text;
begin
    foreach t in array array['decision', 'activity'] loop
        execute format('alter table paths.%I enable row level security', t);
        execute format('alter table paths.%I force row level security', t);
        execute format('create policy seats on paths.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

grant select, insert on all tables in schema paths to ${app};
grant update, delete on paths.activity to ${app};

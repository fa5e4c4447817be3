create schema walls;
grant usage on schema walls to ${app};

-- A note on the wall at a meeting of a whole field: what somebody wishes for, or can offer.
create table walls.note (
    id uuid primary key,
    sounding uuid not null,
    kind text not null check (kind in ('WISH', 'OFFER')),
    words text not null,
    organisation uuid not null,
    organisation_name text not null,
    side text not null,
    by_name text not null,
    at timestamptz not null
);
create index on walls.note (sounding, at desc, id);

-- Who would like to talk about it. Each takes back its own.
create table walls.interest (
    note uuid not null references walls.note on delete cascade,
    sounding uuid not null,
    organisation uuid not null,
    organisation_name text not null,
    side text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (note, organisation)
);

-- A collaboration that grew out of such a meeting, and how it stands: its parties write here what the host may see of it.
create table walls.birth (
    place uuid primary key references collaborations.collaboration,
    sounding uuid not null,
    note uuid,
    name text not null,
    starter uuid not null,
    starter_name text not null,
    -- The starter and those it asked, in order: the same people begin the same thing once.
    members uuid[] not null,
    member_names text not null,
    phase text not null,
    state text not null,
    -- How many are in it.
    joined int not null,
    meet_by date not null,
    at timestamptz not null,
    unique (sounding, members)
);

do $$
declare t text;
begin
    foreach t in array array['note', 'interest', 'birth'] loop
        execute format('alter table walls.%I enable row level security', t);
        execute format('alter table walls.%I force row level security', t);
        execute format('create policy seats on walls.%I for select to ${app} using (sounding = any ((select access.seats())::uuid[]))', t);
    end loop;
    -- All who are asked read the wall; each writes on it in its own name.
    foreach t in array array['note', 'interest'] loop
        execute format('create policy asked on walls.%I for select to ${app} using (sounding = any ((select soundings.asked())::uuid[]))', t);
        execute format('create policy own on walls.%I for insert to ${app} with check (organisation = (select app.organisation()) '
            'and (sounding = any ((select access.seats())::uuid[]) or sounding = any ((select soundings.asked())::uuid[])))', t);
        execute format('create policy own_away on walls.%I for delete to ${app} using (organisation = (select app.organisation()))', t);
    end loop;
end $$;
-- The host looks after its wall.
create policy host_away on walls.note for delete to ${app} using (sounding = any ((select access.seats())::uuid[]));

create policy members on walls.birth for select to ${app} using ((select app.organisation()) = any (members));
create policy own on walls.birth for insert to ${app} with check (starter = (select app.organisation())
    and (sounding = any ((select access.seats())::uuid[]) or sounding = any ((select soundings.asked())::uuid[])));
create policy parties_see on walls.birth for select to ${app} using (place = any ((select access.seats())::uuid[]));
create policy parties on walls.birth for update to ${app}
    using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]));

grant select, insert, delete on walls.note, walls.interest to ${app};
grant select, insert on walls.birth to ${app};
grant update (name, phase, state, joined) on walls.birth to ${app};

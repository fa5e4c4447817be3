create schema rounds;
grant usage on schema rounds to ${app};

-- A question put to every party, each answering alone.
create table rounds.round (
    id uuid primary key,
    place uuid not null references collaborations.collaboration,
    kind text not null check (kind in ('SIX_ANSWERS', 'LADDER', 'ROLE_SPLIT')),
    asked_by uuid not null,
    asked_at timestamptz not null,
    due date not null,
    -- What they say together afterwards: one answer, or that they see it differently for now.
    joint text check (joint in ('TOGETHER', 'DIFFERENTLY')),
    joint_words text,
    joint_by text,
    joint_at timestamptz,
    version int not null
);
create index on rounds.round (place, kind, asked_at desc);

create table rounds.asked (
    round uuid not null references rounds.round,
    place uuid not null,
    organisation uuid not null,
    replied_at timestamptz,
    by_name text,
    channel text check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    primary key (round, organisation)
);
create index on rounds.asked (place);

-- The heart of "two answers before one": others' answers are seen by one who has answered, when all have, or the day has passed.
create function rounds.may_see(asked_round uuid) returns boolean language sql stable
    return exists (select from rounds.asked a
                   where a.round = asked_round and a.organisation = (select app.organisation()) and a.replied_at is not null)
        and (not exists (select from rounds.asked a where a.round = asked_round and a.replied_at is null)
             or exists (select from rounds.round r where r.id = asked_round
                        and r.due < (app.now() at time zone 'Europe/Copenhagen')::date));

do $$
declare t text;
begin
    foreach t in array array['round', 'asked'] loop
        execute format('alter table rounds.%I enable row level security', t);
        execute format('alter table rounds.%I force row level security', t);
        execute format('create policy seats on rounds.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

grant select, insert, update on all tables in schema rounds to ${app};
-- Nobody waits for one who has gone out.
grant delete on rounds.asked to ${app};

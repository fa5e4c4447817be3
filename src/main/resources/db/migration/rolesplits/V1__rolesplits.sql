create schema rolesplits;
grant usage on schema rolesplits to ${app};

-- A task around those it is about: the rows of the map, written by the parties together.
create table rolesplits.task (
    id uuid primary key,
    place uuid not null references collaborations.collaboration,
    title text not null,
    note text not null,
    -- The published offer it stands for, when there is one.
    offer uuid,
    ordinal int not null,
    -- A round asks about the tasks that had been written when it was asked.
    written_at timestamptz not null,
    by_name text not null,
    changed_at timestamptz not null,
    struck_at timestamptz,
    version int not null
);
create index on rolesplits.task (place, ordinal);

-- Who does what of it today. A lane is an organisation's, or RELATIVES, or TOGETHER.
create table rolesplits.lane (
    task uuid not null references rolesplits.task,
    lane text not null,
    place uuid not null,
    words text not null,
    primary key (task, lane)
);
create index on rolesplits.lane (place);

-- What one party alone says of one task, in one round.
create table rolesplits.assessment (
    round uuid not null references rounds.round,
    task uuid not null references rolesplits.task,
    organisation uuid not null,
    place uuid not null,
    situation text not null check (situation in ('INCREASE', 'SUPPLEMENT', 'ALTERNATIVE', 'REPLACEMENT', 'UNSURE')),
    same_as_staff text check (same_as_staff in ('YES', 'NO', 'UNSURE')),
    no_visible_difference text check (no_visible_difference in ('YES', 'NO', 'UNSURE')),
    beyond_level text check (beyond_level in ('YES', 'NO', 'UNSURE')),
    other_way text check (other_way in ('YES', 'NO', 'UNSURE')),
    takes_over text check (takes_over in ('YES', 'NO', 'UNSURE')),
    seen_as_right text check (seen_as_right in ('YES', 'NO', 'UNSURE')),
    words text not null,
    by_name text not null,
    at timestamptz not null,
    version int not null,
    primary key (round, task, organisation)
);
create index on rolesplits.assessment (place);

-- The same, before it is handed in: half-finished, and nobody else's at any time.
create table rolesplits.draft (like rolesplits.assessment including all);
alter table rolesplits.draft alter column situation drop not null;

-- What the parties say together of one task: a proposal until each of them has said yes. No situation: they see it differently for now.
create table rolesplits.joint (
    task uuid not null references rolesplits.task,
    round uuid not null references rounds.round,
    place uuid not null,
    situation text check (situation in ('INCREASE', 'SUPPLEMENT', 'ALTERNATIVE', 'REPLACEMENT')),
    words text not null,
    from_day date,
    by_name text not null,
    at timestamptz not null,
    agreed_at timestamptz,
    carried_out_at timestamptz,
    version int not null,
    primary key (task, round)
);
create index on rolesplits.joint (place);

-- The map before and after, side by side.
create table rolesplits.joint_lane (
    task uuid not null,
    round uuid not null,
    lane text not null,
    place uuid not null,
    words_before text not null,
    words_after text not null,
    primary key (task, round, lane),
    foreign key (task, round) references rolesplits.joint
);

create table rolesplits.yes (
    task uuid not null,
    round uuid not null,
    organisation uuid not null,
    place uuid not null,
    by_name text not null,
    at timestamptz not null,
    primary key (task, round, organisation),
    foreign key (task, round) references rolesplits.joint
);

do $$
declare t text;
begin
    foreach t in array array['task', 'lane', 'assessment', 'draft', 'joint', 'joint_lane', 'yes'] loop
        execute format('alter table rolesplits.%I enable row level security', t);
        execute format('alter table rolesplits.%I force row level security', t);
    end loop;
    foreach t in array array['task', 'lane', 'joint', 'joint_lane'] loop
        execute format('create policy seats on rolesplits.%I to ${app} using (place = any ((select access.seats())::uuid[]))
            with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

-- One's own, and the others' when they may be seen. What is told on the phone is entered by another party, unseen afterwards.
create policy assessments_read on rolesplits.assessment for select to ${app}
    using (place = any ((select access.seats())::uuid[]) and (organisation = (select app.organisation()) or rounds.may_see(round)));
create policy assessments_write on rolesplits.assessment for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]));
create policy assessments_change on rolesplits.assessment for update to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));

create policy own on rolesplits.draft to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));

-- Nobody says yes for another; a proposal that is rewritten is put to all of them anew.
create policy yes_read on rolesplits.yes for select to ${app} using (place = any ((select access.seats())::uuid[]));
create policy yes_write on rolesplits.yes for insert to ${app}
    with check (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));
create policy yes_withdraw on rolesplits.yes for delete to ${app} using (place = any ((select access.seats())::uuid[]));

grant select, insert, update on rolesplits.task, rolesplits.assessment, rolesplits.joint to ${app};
grant select, insert, update, delete on rolesplits.draft to ${app};
grant select, insert, delete on rolesplits.lane, rolesplits.joint_lane, rolesplits.yes to ${app};

create schema ladders;
grant usage on schema ladders to ${app};

-- Where a party says they stand and want to go, in one round.
create table ladders.mark (
    round uuid not null references rounds.round,
    organisation uuid not null,
    place uuid not null,
    now smallint not null check (now between 1 and 5),
    why_now text not null,
    evidence_kind text check (evidence_kind in ('MEETING', 'AGREEMENT', 'CONTACT_PERSON', 'OFFER', 'OTHER')),
    evidence text not null,
    wanted smallint not null check (wanted between 1 and 5),
    why_wanted text not null,
    -- Who said it last: a colleague may go over an answer until it is shown.
    by_name text not null,
    at timestamptz not null,
    version int not null,
    primary key (round, organisation)
);
create index on ladders.mark (place);

-- What a party says of the six characteristics of step 4; only those it said something of.
create table ladders.sign (
    round uuid not null,
    organisation uuid not null,
    place uuid not null,
    characteristic text not null
        check (characteristic in ('SHARED_VIEW', 'INSIGHT', 'FITTED_OFFERS', 'CLEAR_TASKS', 'AGREEMENT', 'ANCHORING')),
    held text check (held in ('YES', 'PARTLY', 'NOT')),
    words text not null,
    primary key (round, organisation, characteristic),
    foreign key (round, organisation) references ladders.mark
);

do $$
declare t text;
begin
    foreach t in array array['mark', 'sign'] loop
        execute format('alter table ladders.%I enable row level security', t);
        execute format('alter table ladders.%I force row level security', t);
        -- One's own, and the others' when they may be seen. A mark told on the phone is entered by another party, unseen afterwards.
        execute format('create policy marks_read on ladders.%I for select to ${app}
            using (place = any ((select access.seats())::uuid[])
                and (organisation = (select app.organisation()) or rounds.may_see(round)))', t);
        execute format('create policy marks_write on ladders.%I for insert to ${app}
            with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

create policy marks_change on ladders.mark for update to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));
-- Who leaves takes along a mark that nobody has seen.
create policy marks_withdraw on ladders.mark for delete to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));
create policy signs_withdraw on ladders.sign for delete to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));

grant select, insert, update, delete on ladders.mark to ${app};
grant select, insert, delete on ladders.sign to ${app};

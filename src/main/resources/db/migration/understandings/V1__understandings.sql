create schema understandings;
grant usage on schema understandings to ${app};

-- What each party writes about each of the others, in one round. Saved together, they carry one version.
create table understandings.understanding (
    round uuid not null references rounds.round,
    place uuid not null,
    organisation uuid not null,
    about uuid not null,
    words text not null,
    version int not null,
    primary key (round, organisation, about),
    check (about <> organisation)
);
create index on understandings.understanding (place);

-- What the one it was about says to it, when it lies open.
create table understandings.response (
    round uuid not null references rounds.round,
    place uuid not null,
    organisation uuid not null,
    written_by uuid not null,
    fit text not null check (fit in ('YES', 'NOT_QUITE')),
    words text not null,
    by_name text not null,
    version int not null,
    primary key (round, organisation, written_by)
);
create index on understandings.response (place);

alter table understandings.understanding enable row level security;
alter table understandings.understanding force row level security;

-- One's own words, and the others' when they may be seen. What is told on the phone is entered by another party, unseen afterwards.
create policy understandings_read on understandings.understanding for select to ${app}
    using (place = any ((select access.seats())::uuid[]) and (organisation = (select app.organisation()) or rounds.may_see(round)));
create policy understandings_write on understandings.understanding for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]));
create policy understandings_change on understandings.understanding for update to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));
create policy understandings_withdraw on understandings.understanding for delete to ${app}
    using (organisation = (select app.organisation()));
grant select, insert, update, delete on understandings.understanding to ${app};

alter table understandings.response enable row level security;
alter table understandings.response force row level security;

create policy responses_read on understandings.response for select to ${app}
    using (place = any ((select access.seats())::uuid[]) and rounds.may_see(round));
create policy responses_write on understandings.response for insert to ${app}
    with check (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]) and rounds.may_see(round));
create policy responses_change on understandings.response for update to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]) and rounds.may_see(round));
grant select, insert, update on understandings.response to ${app};

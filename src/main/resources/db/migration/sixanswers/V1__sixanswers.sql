create schema sixanswers;
grant usage on schema sixanswers to ${app};

-- What each party says to each of the six questions, in one round.
create table sixanswers.answer (
    round uuid not null references rounds.round,
    place uuid not null,
    organisation uuid not null,
    question text not null,
    view text not null check (view in ('YES', 'PARTLY', 'NO', 'UNSURE')),
    words text not null,
    version int not null,
    primary key (round, organisation, question)
);
create index on sixanswers.answer (place);

alter table sixanswers.answer enable row level security;
alter table sixanswers.answer force row level security;

-- One's own answers, and the others' when they may be seen. A reply told on the phone is entered by another party, unseen afterwards.
create policy answers_read on sixanswers.answer for select to ${app}
    using (place = any ((select access.seats())::uuid[]) and (organisation = (select app.organisation()) or rounds.may_see(round)));
create policy answers_write on sixanswers.answer for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]));
create policy answers_change on sixanswers.answer for update to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));
create policy answers_withdraw on sixanswers.answer for delete to ${app}
    using (organisation = (select app.organisation()));

grant select, insert, update, delete on sixanswers.answer to ${app};

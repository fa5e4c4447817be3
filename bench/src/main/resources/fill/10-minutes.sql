-- What was said at the meetings that have been: minutes that are sent, with notes, a decision, a promise, and a yes from each party.
insert into minutes.minutes (meeting, place, edition, sent_at, sent_by, silent_until)
select id, place, 1, starts_at + interval '1 day', 'Person ' || c, (starts_at + interval '15 days')::date from gathering where starts_at < now();

insert into minutes.note (item, meeting, place, words, by_name, at, version)
select pg_temp.id('item', c, m, i), id, place, pg_temp.words(c + m + i), 'Person ' || c, starts_at, 1
from gathering, generate_series(0, 3) i where starts_at < now();

insert into minutes.decision (id, meeting, place, words, at)
select pg_temp.id('settled', c, m), id, place, pg_temp.words(c + m), starts_at from gathering where starts_at < now();

insert into minutes.action (id, meeting, place, words, owner, owner_name, due, at, done_at)
select pg_temp.id('promise', c, m), id, place, pg_temp.words(c + m), caller, 'Person ' || c, (starts_at + interval '30 days')::date, starts_at,
    case when m < 9 then starts_at + interval '20 days' end
from gathering where starts_at < now();

insert into minutes.approval (meeting, place, organisation, edition, approved, remark, said_at, by_name, channel)
select id, g.place, p.organisation, 1, true, '', starts_at + interval '2 days', 'Person ' || 2 * n, 'SELF'
from gathering g join taking_part p using (c) where starts_at < now();

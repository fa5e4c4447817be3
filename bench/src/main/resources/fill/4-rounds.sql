-- Two to four rounds on the ladder, the newest shown and not yet talked over; two of six answers, the newest waiting for one party;
-- in two collaborations of three, one about who does what, talked over.
create temp table asking as
select c, place, organisation as asked_by, kind, past, pg_temp.id('round ' || kind, c, past) as id,
    pg_temp.ago(120 * past + 10) as asked_at, (pg_temp.ago(120 * past) + interval '4 days')::date as due,
    past > 0 or kind <> 'SIX_ANSWERS' as answered, past > 0 or kind = 'ROLE_SPLIT' as joined
from taking_part, lateral (
    select 'LADDER' as kind, generate_series(0, 1 + c % 3) as past
    union all
    select 'SIX_ANSWERS', generate_series(0, 1)
    union all
    select 'ROLE_SPLIT', 0 where c % 3 < 2) history
where seat = 0;
analyze asking;

insert into rounds.round (id, place, kind, asked_by, asked_at, due, joint, joint_words, joint_by, joint_at, version)
select id, place, kind, asked_by, asked_at, due, case when joined then 'TOGETHER' end, case when joined then pg_temp.words(c) end,
    case when joined then 'Person ' || c end, case when joined then asked_at + interval '9 days' end, 1
from asking;

create temp table answer as
select a.c, a.place, a.kind, a.past, a.id as round, p.seat, p.n, p.organisation,
    case when a.answered or p.seat <> 1 then a.asked_at + p.seat * interval '1 day' end as at
from asking a join taking_part p using (c);
analyze answer;

insert into rounds.asked (round, place, organisation, replied_at, by_name, channel)
select round, place, organisation, at, case when at is not null then 'Person ' || 2 * n end, case when at is not null then 'SELF' end
from answer;

insert into sixanswers.answer (round, place, organisation, question, view, words, version)
select round, place, organisation, question, (array['YES', 'PARTLY', 'NO', 'UNSURE'])[1 + pg_temp.chance(4, question, c * 7 + seat)], pg_temp.words(c + seat), 1
from answer, unnest(array['TARGET_GROUP', 'OFFERS', 'NEEDS', 'BOUNDARY', 'AGREED', 'ANCHORING']) question
where kind = 'SIX_ANSWERS' and at is not null;

insert into ladders.mark (round, organisation, place, now, why_now, evidence_kind, evidence, wanted, why_wanted, by_name, at, version)
select round, organisation, place, 2 + pg_temp.chance(3, 'now', c * 7 + seat), pg_temp.words(c + seat), 'MEETING', 'referat fra mødet i foråret',
    3 + pg_temp.chance(3, 'wanted', c * 7 + seat), pg_temp.words(c + seat + 1), 'Person ' || 2 * n, at, 1
from answer where kind = 'LADDER';

insert into ladders.sign (round, organisation, place, characteristic, held, words)
select m.round, m.organisation, m.place, characteristic, 'PARTLY', 'det kniber, når der er ferie'
from ladders.mark m, unnest(array['SHARED_VIEW', 'CLEAR_TASKS', 'ANCHORING']) characteristic where m.now = 4;

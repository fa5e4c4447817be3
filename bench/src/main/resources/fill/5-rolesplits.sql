-- Four tasks on the map of those that talk about who does what. Of the first two the parties say something together;
-- the second waits for one of them to say yes.
create temp table split as
select a.c, a.place, a.id as round, i, pg_temp.id('split', a.c, i) as task, a.asked_at,
    (array['Følges til fysioterapi', 'Spiser frokost sammen', 'Går en tur', 'Hjælper med telefonen'])[1 + i] as title
from asking a, generate_series(0, 3) i
where kind = 'ROLE_SPLIT';
analyze split;

insert into rolesplits.task (id, place, title, note, ordinal, written_at, by_name, changed_at, version)
select task, place, title, pg_temp.words(c + i), i + 1, asked_at - interval '3 days', 'Person ' || c, asked_at - interval '3 days', 1
from split;

insert into rolesplits.lane (task, lane, place, words)
select task, organisation::text, place, pg_temp.words(c + seat) from split join taking_part using (c, place)
union all
select task, 'RELATIVES', place, pg_temp.words(c + i) from split;

insert into rolesplits.assessment (round, task, organisation, place, situation, same_as_staff, takes_over, seen_as_right, words, by_name, at, version)
select s.round, s.task, a.organisation, s.place,
    (array['INCREASE', 'SUPPLEMENT', 'ALTERNATIVE', 'UNSURE'])[1 + pg_temp.chance(4, 'situation', s.c * 7 + a.seat + s.i)],
    'NO', 'UNSURE', 'NO', pg_temp.words(s.c + a.seat), 'Person ' || 2 * a.n, a.at, 1
from split s join answer a using (round);

insert into rolesplits.joint (task, round, place, situation, words, from_day, by_name, at, agreed_at, version)
select task, round, place, 'SUPPLEMENT', pg_temp.words(c), (asked_at + interval '20 days')::date, 'Person ' || c, asked_at + interval '8 days',
    case when i = 0 then asked_at + interval '9 days' end, 1
from split where i < 2;

insert into rolesplits.joint_lane (task, round, lane, place, words_before, words_after)
select task, round, lane, place, words, pg_temp.words(c + 1) from split join rolesplits.lane using (task, place) where i < 2;

insert into rolesplits.reply (task, round, organisation, place, stance, words, channel, by_name, at)
select s.task, s.round, a.organisation, s.place, 'YES', '', 'SELF', 'Person ' || 2 * a.n, s.asked_at + interval '9 days'
from split s join answer a using (round) where s.i = 0 or s.i = 1 and a.seat > 0;

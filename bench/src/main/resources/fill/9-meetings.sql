-- A year of meetings in each collaboration, the last of them to come, and what was decided on the way.
create temp table gathering as
select c, place, organisation as caller, m, pg_temp.id('meeting', c, m) as id,
    (current_date + (30 * m - 320 + c % 20)::int + time '14:00') at time zone 'Europe/Copenhagen' as starts_at
from taking_part, generate_series(0, 11) m where seat = 0;
analyze gathering;

insert into meetings.meeting (id, place, kind, title, day, clock, minutes, starts_at, ends_at, answer_by, spot, online, words, caller,
    caller_name, called_at, sequence, version)
select id, place, (array['CONTACT', 'EVALUATION', 'LEADERSHIP', 'ANNUAL'])[1 + m % 4], 'Møde ' || m, (starts_at at time zone 'Europe/Copenhagen')::date,
    time '14:00', 60, starts_at, starts_at + interval '1 hour', (starts_at - interval '3 days')::date, 'Kulturhuset', '', pg_temp.words(c + m), caller,
    'Person ' || c, starts_at - interval '30 days', 0, 1
from gathering;

insert into meetings.item (id, meeting, place, position, words, proposed_by, version)
select pg_temp.id('item', c, m, i), id, place, i, pg_temp.words(c + m + i), caller, 1 from gathering, generate_series(0, 3) i;

insert into meetings.attendance (meeting, place, organisation, coming, people, decides, needs, said_at, by_name, channel, version)
select id, g.place, p.organisation, (array['YES', 'YES', 'MAYBE', 'NO'])[1 + (g.c + m + seat) % 4], 'Person ' || 2 * n, seat % 2 = 0, '',
    starts_at - interval '10 days', 'Person ' || 2 * n, 'SELF', 1
from gathering g join taking_part p using (c);

insert into meetings.listed (organisation, meeting, place, place_name, kind, title, starts_at, ends_at, spot, online, cancelled, coming)
select p.organisation, id, g.place, 'Sammen om hverdagen ' || g.c, (array['CONTACT', 'EVALUATION', 'LEADERSHIP', 'ANNUAL'])[1 + m % 4], 'Møde ' || m,
    starts_at, starts_at + interval '1 hour', 'Kulturhuset', '', false, (array['YES', 'YES', 'MAYBE', 'NO'])[1 + (g.c + m + seat) % 4]
from gathering g join taking_part p using (c);

insert into paths.decision (id, place, phase, outcome, words, organisation, decided_by, decided_on, written_at, number)
select pg_temp.id('decision', c, i), place, (array['SOUNDING', 'CLARIFYING', 'CONTENT_AND_FORM', 'LAUNCH'])[1 + i], 'GO_ON', pg_temp.words(c + i), organisation,
    'Person ' || c, pg_temp.ago(300 - 40 * i)::date, pg_temp.ago(300 - 40 * i), i + 1
from taking_part, generate_series(0, 3) i where seat = 0;

insert into paths.activity (place, id, phase, words, party, who, day, done, written_at, version)
select place, pg_temp.id('activity', c, i), (array['SOUNDING', 'LAUNCH', 'EVERYDAY'])[1 + i % 3], pg_temp.words(c + i), organisation, 'Person ' || c,
    pg_temp.ago(200 - i)::date, i % 2 = 0, pg_temp.ago(210 - i), 1
from taking_part, generate_series(0, 5) i where seat = 0;

-- What waits, three things in each collaboration: an answer, a talk about the ladder, a change.
insert into tasks.task (id, organisation, place, place_name, kind, subject, about, waits_on, waits_on_name, waits_on_side, asked_by, due, created_at)
select pg_temp.id('task ' || t.kind, p.c, p.seat), p.organisation, p.place, 'Sammen om hverdagen ' || p.c, t.kind, t.subject,
    case t.kind when 'CHANGE' then pg_temp.words(p.c) else '' end, one.organisation, coalesce(one.short_name, ''), coalesce(one.side, 'TOGETHER'), 'Person ' || p.c, t.due, pg_temp.ago(5)
from taking_part p
cross join lateral (values
    ('SIX_ANSWERS', pg_temp.id('round SIX_ANSWERS', p.c, 0), 1, (now() + interval '4 days')::date),
    ('TALK_LADDER', pg_temp.id('round LADDER', p.c, 0), null, null),
    ('CHANGE', pg_temp.id('change', p.c, 0), 0, (now() + interval '9 days')::date)) t (kind, subject, seat, due)
left join taking_part one on one.c = p.c and one.seat = t.seat;

-- A line for every answer and every sentence, and for every time somebody came.
insert into journal.entry (id, at, kind, actor_kind, person, organisation, what, purpose, place, subject)
select pg_temp.id('reply ' || kind, c, past, seat), at, 'CHANGE', 'PERSON', pg_temp.id('person', 2 * n), organisation, 'collaborations.replied',
    'collaborations', place, round
from answer where at is not null;

insert into journal.entry (id, at, kind, actor_kind, organisation, what, purpose, place, subject)
select pg_temp.id('written', row_number() over ()), written_at, 'CHANGE', 'PERSON', organisation, 'collaborations.wrote', 'collaborations', place, id
from agreed.sentence;

insert into journal.entry (id, at, kind, actor_kind, person, what, purpose, subject, about_person)
select pg_temp.id('arrival', p, i), pg_temp.ago(7 * i), 'CHANGE', 'VISITOR', pg_temp.id('person', p), 'accounts.signedIn', 'accounts',
    pg_temp.id('person', p), pg_temp.id('person', p)
from size, generate_series(0, 2 * organisations - 1) p, generate_series(1, 20) i;

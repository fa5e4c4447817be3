-- The links that mails brought: to every invitation, used, and to every question, of which one mail in a hundred came back.
insert into access.link (id, hash, purpose, organisation, place, subject, holder, address, created_at, expires_at, used_at)
select pg_temp.id('link', p.c, p.seat), sha256(('link ' || p.c || '-' || p.seat)::bytea), 'INVITATION', p.organisation, p.place,
    pg_temp.id('invitation', p.c, p.seat), 'Kontakt ' || p.n, 'kontakt@' || p.n || '.example', pg_temp.ago(402), pg_temp.ago(372), pg_temp.ago(400 - p.seat)
from taking_part p where seat > 0;

insert into access.link (id, hash, purpose, organisation, place, subject, holder, address, created_at, expires_at, used_at)
select pg_temp.id('link ' || kind, a.c, past, a.seat), sha256(('link ' || kind || a.c || '-' || past || '-' || a.seat)::bytea), kind, a.organisation,
    a.place, a.round, 'Kontakt ' || a.n, 'kontakt@' || a.n || '.example', coalesce(a.at, pg_temp.ago(10)), coalesce(a.at, pg_temp.ago(10)) + interval '30 days', a.at
from answer a where (a.c * 7 + a.seat) % 100 <> 0;

insert into notifications.returned (id, organisation, kind, subject, place, receiver, name, address, at)
select pg_temp.id('returned ' || kind, a.c, past, a.seat), s.organisation, 'ROUND', a.round, a.place, a.organisation, 'Kontakt ' || a.n, 'k…@' || a.n || '.example', pg_temp.ago(10)
from answer a join taking_part s on s.c = a.c and s.seat = 0 where (a.c * 7 + a.seat) % 100 = 0 and a.past = 0;

insert into notifications.digest (person, day)
select pg_temp.id('person', p), current_date - 1 from size, generate_series(0, 2 * organisations - 1) p;

-- Who takes part in what. The first forty collaborations are the same at every size: four each of the sixteen organisations
-- that are measured, so that each has ten, and up to two more. The others fill the other towns.
create temp table taking_part as
with measured as (
    select c, j as seat, (c * 4 + j) % 16 as n from generate_series(0, 39) c, generate_series(0, 3) j
    union all
    select c, 4 + j, 16 + (c * 7 + j * 11) % 44 from generate_series(0, 39) c, generate_series(0, c % 3 - 1) j),
towns as (select town, min(n) as first, count(*) as many from who group by town),
others as (
    -- Three in five with the municipality; the rest of the seats to organisations of the same town.
    select c, j as seat, case when j = 0 and c % 5 < 3 then first else first + 1 + (pg_temp.chance(many - 1, 'seats', c) + j * 13) % (many - 1) end as n
    from size cross join generate_series(40::bigint, collaborations - 1) c
    join towns on towns.town = 1 + c % (size.towns - 1)
    cross join lateral generate_series(0, 1 + pg_temp.chance(5, 'parties', c)) j)
select c, pg_temp.id('place', c) as place, seat, n, who.id as organisation, name, split_part(name, ' ', 1) as short_name, side, municipality
from (select * from measured union all select * from others) part join who using (n);
create index on taking_part (c);
analyze taking_part;

insert into access.seat (organisation, place, taken) select organisation, place, true from taking_part;

insert into collaborations.collaboration
    (place, name, purpose, target_groups, municipality, geography, since, form, phase, started_by, started_at, version)
select place, 'Sammen om hverdagen ' || c, pg_temp.words(c), array['PEOPLE_WITH_DEMENTIA', 'PARTNERS'], municipality, 'hele byen',
    pg_temp.ago(400 + c % 500)::date, 'WRITTEN', 'EVERYDAY', organisation, pg_temp.ago(400 + c % 500), 1
from taking_part where seat = 0;

insert into collaborations.party (place, organisation, name, short_name, side, status, confirmed, joined_at, contact_name, contact_function,
    contact_phone, contact_hours, contact_address, substitute_name, substitute_phone, version)
select place, organisation, name, short_name, side, 'ACTIVE', true, pg_temp.ago(400 - seat), 'Kontakt ' || n, 'koordinator', '10203040',
    'hverdage 9-12', 'kontakt@' || n || '.example', 'Afløser ' || n, '10203041', 1
from taking_part;

insert into guests.invitation (id, place, organisation, sender, sender_name, sender_organisation, sender_phone, sender_confirmed,
    collaboration, purpose, parties, words, contact_name, contact_address, contact_phone, sent_at, answered_at, accepted)
select pg_temp.id('invitation', p.c, p.seat), p.place, p.organisation, s.organisation, 'Person ' || 2 * s.n, s.name, '10203040', true,
    'Sammen om hverdagen ' || p.c, pg_temp.words(p.c), s.name, pg_temp.words(p.seat), 'Kontakt ' || p.n, 'kontakt@' || p.n || '.example',
    '10203040', pg_temp.ago(402), pg_temp.ago(400 - p.seat), true
from taking_part p join taking_part s on s.c = p.c and s.seat = 0 where p.seat > 0;

insert into agreed.sentence (id, place, organisation, topic, words, standing, agreed_on, written_at, version)
select pg_temp.id('sentence', c, i), place, organisation, (array['VALUES', 'DIALOGUE', 'OFFERS', 'OTHER'])[1 + i % 4], pg_temp.words(c + i), (array['SAID', 'WRITTEN', 'OPEN'])[1 + i % 3],
    pg_temp.ago(300 - i)::date, pg_temp.ago(300 - i), 1
from taking_part, generate_series(0, 3 + c % 3) i where seat = 0;

-- Of three changes, the newest is not done yet.
insert into agreed.change (id, place, words, owner, owner_name, due, agreed_at, done_at, version)
select pg_temp.id('change', c, i), place, pg_temp.words(c + i), organisation, short_name, (pg_temp.ago(100 * i) + interval '9 days')::date,
    pg_temp.ago(100 * i + 8), case when i > 0 then pg_temp.ago(100 * i) end, 1
from taking_part, generate_series(0, 2) i where seat = 0;

insert into collaborations.offer (place, offer, organisation)
select place, pg_temp.id('offer', n), organisation from taking_part where n % 2 = 0;

insert into collaborations.card (organisation, place, name, status, parties, phase, touched_at)
select organisation, place, 'Sammen om hverdagen ' || c, 'ACTIVE', everybody.parties, 'EVERYDAY', pg_temp.ago(c % 30)
from taking_part join (
    select c, string_agg(side || E'\t' || name, E'\n' order by seat) as parties from taking_part group by c) everybody using (c);

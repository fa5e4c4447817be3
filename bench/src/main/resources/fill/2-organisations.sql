-- Towns of equal size, each with its municipality first and its voluntary centre second.
create temp table who as
with numbered as (
    select o as n, o * towns / organisations as town, o - (o * towns / organisations * organisations + towns - 1) / towns as place_in_town
    from size, generate_series(0::bigint, organisations - 1) o)
select w.n, w.town, w.place_in_town, t.code as municipality, pg_temp.id('organisation', w.n) as id,
    case place_in_town when 0 then 'MUNICIPALITY' when 1 then 'VOLUNTARY_CENTRE' else k.kind end as kind,
    case place_in_town when 0 then 'AUTHORITY' when 1 then 'VOLUNTARY' else k.side end as side,
    case place_in_town when 0 then 'Kommunen' when 1 then 'Frivilligcentret' else k.called end
        || (array[' Æblet', ' Bøgen', ' Solsikken', ' Ankeret', ' Åen', ' Fyrtårnet', ' Dalen'])[1 + w.n % 7] || ' ' || w.n as name
from numbered w join town t on t.n = w.town join kind k on k.n = w.n % 8;
create unique index on who (n);
analyze who;

insert into organisations.organisation (id, kind, name, short_name, municipality, phone, address, web, hours, about, asked_at, confirmed_as, confirmed_at)
select id, kind, name, split_part(name, ' ', 1), municipality, '10' || lpad((n % 1000000)::text, 6, '0'), 'post@' || n || '.example',
    'https://' || n || '.example', 'hverdage 9-15', pg_temp.words(n), pg_temp.ago(900), 'MUNICIPALITY', pg_temp.ago(899)
from who;

insert into organisations.identity (organisation, cvr, confirmed) select id, (10000000 + n)::text, true from who;

insert into people.contact (id, organisation, role, name, function, phone, address, hours)
select pg_temp.id('contact', n), id, 'ORGANISATION_CONTACT', 'Kontakt ' || n, 'koordinator', '10203040', 'kontakt@' || n || '.example', 'hverdage 9-12'
from who;

-- Two people in each.
insert into accounts.account (id, address, name, language, handle, created_at)
select pg_temp.id('person', p), 'person' || p || '@bench.example', 'Person ' || p, 'DA', uuid_send(pg_temp.id('handle', p)), pg_temp.ago(900)
from size, generate_series(0, 2 * organisations - 1) p;

insert into people.member (id, organisation, person, name, function, phone, private_address, roles, since)
select pg_temp.id('member', p), pg_temp.id('organisation', p / 2), pg_temp.id('person', p), 'Person ' || p, 'koordinator', '10203040',
    'person' || p || '@bench.example', array['COORDINATOR'], pg_temp.ago(900)
from size, generate_series(0, 2 * organisations - 1) p;

-- Every other one offers something.
insert into directory.offer (id, organisation, provider_name, provider_short_name, side, title, kind, summary, scene, who_comes, first_met,
    first_time, what, for_whom, groups, needs, place, municipality, online, times, price, not_do, contact_name, phone, phone_hours, mail,
    other_way, behind, beside, places_now, status, confirmed_at, confirmed_by_name, saved_at, saved_by_name)
select pg_temp.id('offer', n), id, name, split_part(name, ' ', 1), side, 'Samvær hos ' || name, 'samvær', pg_temp.words(n), 'AT_HOME',
    'en frivillig', 'en koordinator', 'en kop kaffe', pg_temp.words(n + 1), 'mennesker med demens', array['PEOPLE_WITH_DEMENTIA'],
    array[]::text[], 'hjemme', municipality, false, 'tirsdage', 'gratis', pg_temp.words(n + 2), 'Kontakt ' || n, '10203040', 'hverdage 9-12',
    'kontakt@' || n || '.example', '', '', '', '', 'PUBLISHED', pg_temp.ago(30), 'Kontakt ' || n, pg_temp.ago(30), 'Kontakt ' || n
from who where n % 2 = 0;

insert into directory.listing (offer, organisation, side, municipality, needs, groups, title, words)
select id, organisation, side, municipality, needs, groups, title, words from directory.offer;

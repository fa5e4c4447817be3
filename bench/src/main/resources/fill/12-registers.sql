-- What parties tell everybody of their agreements: 200 in a town, 20,000 in the country.
create temp table shown as
select s.n, pg_temp.id('shown', s.n) as edition, pg_temp.id('release', s.n) as release, t.code as municipality
from size cross join lateral generate_series(0::bigint, case when towns = 1 then 200 else 20000 end - 1) s (n) join town t on t.n = s.n % towns;

insert into registers.release (id, edition, agreement, place, kind, written_by, written_at, granted)
select release, edition, pg_temp.id('agreed', n), pg_temp.id('agreeing', n), 'SUMMARY', 'Person ' || n, pg_temp.ago(n % 300), true from shown;

insert into registers.entry (edition, release, title, kind, language, parties, sides, municipality, municipality_name, groups, geography,
    starts_on, last_day, words, shown_since)
select edition, release, 'Samspil ' || n, (array['LIGHT', 'FULL', 'PARTNERSHIP'])[1 + n % 3], 'DA',
    'Kommunen ' || n || E'\nForeningen ' || n, E'AUTHORITY\nVOLUNTARY', municipality, 'Kommunen ' || municipality,
    array['PEOPLE_WITH_DEMENTIA'], 'hele kommunen', pg_temp.ago(200)::date, pg_temp.ago(-400)::date, pg_temp.words(n), pg_temp.ago(n % 300)
from shown;

-- An agreement in each collaboration. Those that are measured have five clauses and one edition in the small town, sixty and forty in the country.
create temp table agreeing as
select t.c, place, organisation, n, pg_temp.id('agreement', t.c) as id,
    case when t.c >= 40 then 8 when towns = 1 then 5 else 60 end as clauses,
    case when t.c >= 40 then 1 when towns = 1 then 1 else 40 end as editions
from taking_part t cross join size where seat = 0;

insert into agreements.agreement (id, place, kind, language, title, finisher, begun_at, begun_by, version)
select id, place, 'FULL', 'DA', 'Aftale ' || c, organisation, pg_temp.ago(4000), 'Person ' || 2 * n, 1 from agreeing;

insert into agreements.party (agreement, place, organisation, name, short_name, side)
select a.id, a.place, p.organisation, p.name, p.short_name, p.side from agreeing a join taking_part p using (c);

-- Each held for a quarter of a year; the newest is being written.
insert into agreements.edition (id, agreement, place, number, kind, state, about, begun_at, starts_on, ends_on, notice_months, signed_at, version)
select pg_temp.id('edition', c, e), id, place, e, 'FULL', case when e = editions then 'DRAFT' else 'SIGNED' end, '', pg_temp.ago(4000),
    current_date - 90 * (editions - e), case when e < editions then current_date - 90 * (editions - e) + 89 end, 3,
    case when e < editions then pg_temp.ago(90 * (editions - e)) end, 1
from agreeing cross join lateral generate_series(1, editions) e;

alter table agreements.section disable trigger guard_text;
insert into agreements.section (id, edition, place, position, heading, words, drafter, discussed, by_organisation, by_name, at, version)
select pg_temp.id('section', c, e, s), pg_temp.id('edition', c, e), place, s, 'Afsnit ' || s, pg_temp.words(c + s) || E'\n\n' || pg_temp.words(c + s + 1),
    organisation, false, organisation, 'Person ' || 2 * n, pg_temp.ago(30), 1
from agreeing cross join lateral generate_series(1, editions) e cross join lateral generate_series(1, clauses) s;
alter table agreements.section enable trigger guard_text;

insert into agreements.writing (section, version, place, heading, words, organisation, by_name, at, merged)
select s.id, 1, s.place, s.heading, s.words, s.by_organisation, s.by_name, s.at, false from agreements.section s;

insert into agreements.nod (section, organisation, place, version, by_name, at, channel)
select id, by_organisation, place, 1, by_name, at, 'SELF' from agreements.section;

-- What each finds out about itself before it talks with others: an approved light clarification, every other of them shared;
-- and a municipality's own check of what it offers.
insert into clarifications.clarification (id, organisation, edition, size, state, heard_on, heard_how, heard_people, approved_on,
    approval_reference, writer, written_at, version)
select pg_temp.id('clarification', n), id, 1, 'LIGHT', 'APPROVED', pg_temp.ago(700)::date, 'på et møde', 7, pg_temp.ago(690)::date,
    'bestyrelsens referat', 'Person ' || 2 * n, pg_temp.ago(690), 1
from who;

insert into clarifications.answer (clarification, question, organisation, text, writer, written_at, version, shared_at)
select pg_temp.id('clarification', n), question, id, pg_temp.words(n), 'Person ' || 2 * n, pg_temp.ago(700), 1,
    case when n % 2 = 0 and question not in ('NOT_OUR_TASKS', 'HOPES') then pg_temp.ago(680) end
from who, unnest(array['PURPOSE', 'TARGET_GROUPS', 'OFFERS_TODAY', 'NOT_OUR_TASKS', 'CONTACT', 'HOPES']) question;

insert into clarifications.checklist_tick (organisation, item, done, note, who, writer, written_at, version)
select id, item, true, pg_temp.words(n), 'bestyrelsen', 'Person ' || 2 * n, pg_temp.ago(700), 1
from who, unnest(array['WHY', 'CAN_GIVE', 'LIMITS', 'WHO_ELSE']) item;

create temp table checking as select * from who where kind = 'MUNICIPALITY';

insert into servicechecks.group_size (organisation, people, source, relatives, overlooked, writer, written_at, version)
select id, array[10, 60, 200, 180, 90, 300, 80, 100, 60], 'kommunens egne tal', 'de fleste', 'dem, der bor alene', 'Person ' || 2 * n, pg_temp.ago(300), 1
from checking;

insert into servicechecks.service_line (organisation, need, level, coverage, basis, evidence, not_reached, could_add, must_not, writer, written_at, version)
select id, need, pg_temp.words(n), (array['FULL', 'PARTLY', 'NOT'])[1 + pg_temp.chance(3, need, n)], 'serviceloven § 84', 'kvalitetsstandarden',
    'dem, der ikke selv spørger', true, 'personlig pleje', 'Person ' || 2 * n, pg_temp.ago(300), 1
from checking, unnest(array['RELIEF_FOR_SPOUSE', 'COMPANY']) need;

insert into servicechecks.wish (id, organisation, organisation_name, municipality, need, text, contact, phone, since)
select pg_temp.id('wish', n), id, name, municipality, 'COMPANY', pg_temp.words(n), 'Kontakt ' || n, '10203040', pg_temp.ago(n % 300)
from checking;

-- What a sentence is about. What was written before there were headings stands under the last of them.
alter table agreed.sentence
    add column topic text not null default 'OTHER'
        check (topic in ('VALUES', 'DIALOGUE', 'COMPETENCE', 'ECONOMY', 'OFFERS', 'OTHER'));
alter table agreed.sentence alter column topic drop default;

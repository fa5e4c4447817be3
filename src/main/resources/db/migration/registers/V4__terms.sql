-- Every signed edition's first and last day, in the same order: which of them holds is a question of the day the list is read.
alter table registers.card
    add column starts date[] not null default '{}',
    add column lasts date[] not null default '{}';

-- Forced row policies hold for the owner too, who has none.
alter table registers.card no force row level security;
update registers.card set starts = array[starts_on], lasts = array[last_day] where starts_on is not null;
alter table registers.card force row level security;

alter table registers.card
    alter column starts drop default,
    alter column lasts drop default,
    drop column number,
    drop column starts_on,
    drop column last_day;

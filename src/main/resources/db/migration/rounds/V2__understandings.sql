-- Rounds may ask for one thing more: how each party understands the others.
alter table rounds.round drop constraint round_kind_check;
alter table rounds.round add constraint round_kind_check
    check (kind in ('SIX_ANSWERS', 'LADDER', 'ROLE_SPLIT', 'UNDERSTANDING'));

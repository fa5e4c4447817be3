-- The next edition may be of another kind; when nothing comes of it, the agreement is what was signed.
alter table agreements.edition
    add column kind text check (kind in ('LIGHT', 'FULL', 'PARTNERSHIP'));

-- Forced row policies hold for the owner too, who may only read.
alter table agreements.edition no force row level security;
update agreements.edition set kind = agreement.kind from agreements.agreement where agreement.id = edition.agreement;
alter table agreements.edition force row level security;

alter table agreements.edition alter column kind set not null;

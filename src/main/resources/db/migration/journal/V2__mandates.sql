-- With which mandate, and from which organisation, somebody acted for another.
alter table journal.entry
    add column mandate uuid,
    add column acting_from uuid;
create index on journal.entry (mandate, at desc, id desc) where mandate is not null;

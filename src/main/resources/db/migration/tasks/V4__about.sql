-- What exactly it is about, in the parties' own words, where the kind does not say it all.
alter table tasks.task add column about text not null default '';
alter table tasks.task alter column about drop default;

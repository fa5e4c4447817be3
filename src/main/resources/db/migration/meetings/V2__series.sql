-- The row of meetings it was called together with; each of them can be moved and called off alone.
alter table meetings.meeting add column series uuid;
create index on meetings.meeting (series) where series is not null;

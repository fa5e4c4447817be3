-- What waits in a collaboration that pauses or has stopped rests: it stays where it is, and stands on nobody's list.
-- Some things stand there only from a day on: whether to begin again is asked when a pause is over.
alter table tasks.task
    add column resting boolean not null default false,
    add column waits_from date;
grant update (resting) on tasks.task to ${app};

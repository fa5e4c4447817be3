-- Some things wait no longer when their time has come: nobody is asked about a meeting that has been held.
alter table tasks.task add column until timestamptz;

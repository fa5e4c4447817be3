-- Two periods of the same thing that overlap are refused by the database itself.
create extension if not exists btree_gist with schema app;

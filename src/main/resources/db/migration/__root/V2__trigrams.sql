-- Words inside words ("aflaster" in "demensaflaster"), found by index. In our own schema, so that every room knows where.
create extension if not exists pg_trgm with schema app;

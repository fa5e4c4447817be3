-- What stands beside the words, as it was when the parties were asked: they say yes to this too. Nothing where they were asked before it was
-- kept.
alter table registers.summary
    add column title text,
    add column kind text,
    add column language text,
    add column parties text,
    add column sides text,
    add column municipality text,
    add column municipality_name text,
    add column groups text[],
    add column geography text;

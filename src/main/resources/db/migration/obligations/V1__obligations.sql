create schema obligations;
grant usage on schema obligations to ${app};

-- What an edition of an agreement promises. It is printed and sealed with the text, and goes with its clause when that is taken out.
create table obligations.promise (
    id uuid primary key,
    edition uuid not null references agreements.edition,
    place uuid not null,
    -- Null for a step of a development plan.
    section uuid references agreements.section on delete cascade,
    kind text not null check (kind in ('TASK', 'MEETING', 'EVALUATION', 'REMINDER', 'MILESTONE')),
    what text not null,
    -- Null where the parties do it together.
    party uuid,
    who text not null,
    rhythm text not null check (rhythm in ('ONCE', 'EVERY_MONTH', 'EVERY_QUARTER', 'EVERY_HALF_YEAR', 'EVERY_YEAR')),
    first_day date not null,
    written_by uuid not null,
    written_at timestamptz not null,
    version int not null,
    check ((section is null) = (kind = 'MILESTONE'))
);
create index on obligations.promise (edition);
create index on obligations.promise (section);
create index on obligations.promise (place);

-- One time that it is to be done: never the same day twice, and one at a time.
create table obligations.turn (
    promise uuid not null references obligations.promise,
    day date not null,
    place uuid not null,
    done_at timestamptz,
    done_by_organisation uuid,
    done_by text not null,
    words text not null,
    -- The next time came before anybody said that it was done.
    passed boolean not null,
    primary key (promise, day),
    check ((done_at is null) = (done_by_organisation is null)),
    check (done_at is null or not passed)
);
create unique index one_open on obligations.turn (promise) where done_at is null and not passed;
create index on obligations.turn (place);

-- What is finished or signed promises what it promises, whatever the program thinks.
create function obligations.guard_promise() returns trigger language plpgsql as $$
declare
    standing text;
begin
    select state into standing from agreements.edition where id = coalesce(new.edition, old.edition);
    if standing not in ('OUTLINE', 'DRAFT') then
        raise exception 'What an edition that is % promises does not change', standing using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger guard_promise before insert or update or delete on obligations.promise
    for each row execute function obligations.guard_promise();

do $$
declare t text;
begin
    foreach t in array array['promise', 'turn'] loop
        execute format('alter table obligations.%I enable row level security', t);
        execute format('alter table obligations.%I force row level security', t);
        execute format('create policy seats on obligations.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

grant select, insert, update, delete on obligations.promise to ${app};
grant select, insert, update on obligations.turn to ${app};

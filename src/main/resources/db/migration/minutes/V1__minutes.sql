create schema minutes;
grant usage on schema minutes to ${app};

-- What was said at a meeting. While nobody has been sent it, it is being written; sent, it waits for each party's yes.
create table minutes.minutes (
    meeting uuid primary key,
    place uuid not null,
    -- Counts up when what has been sent is changed: a yes holds for the edition it was said to.
    edition int not null,
    sent_at timestamptz,
    sent_by text,
    -- The last day to say something where silence is a yes; null where one waits for everybody.
    silent_until date,
    changed_at timestamptz,
    changed_by text
);
create index on minutes.minutes (place);

-- What was said to each point. Two who write at once see both their texts.
create table minutes.note (
    item uuid primary key,
    meeting uuid not null,
    place uuid not null,
    words text not null,
    by_name text not null,
    at timestamptz not null,
    version int not null
);
create index on minutes.note (meeting);

create table minutes.decision (
    id uuid primary key,
    meeting uuid not null,
    place uuid not null,
    words text not null,
    at timestamptz not null
);
create index on minutes.decision (meeting, at);

create table minutes.action (
    id uuid primary key,
    meeting uuid not null,
    place uuid not null,
    words text not null,
    owner uuid not null,
    owner_name text not null,
    due date not null,
    at timestamptz not null,
    done_at timestamptz
);
create index on minutes.action (meeting, at);

-- A party's yes, or what it wants put right, for one edition. Nothing of it is taken away when the next edition comes.
create table minutes.approval (
    meeting uuid not null,
    place uuid not null,
    organisation uuid not null,
    edition int not null,
    approved boolean,
    remark text not null,
    said_at timestamptz,
    by_name text,
    channel text check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    primary key (meeting, organisation, edition)
);

do $$
declare t text;
begin
    foreach t in array array['minutes', 'note', 'decision', 'action', 'approval'] loop
        execute format('alter table minutes.%I enable row level security', t);
        execute format('alter table minutes.%I force row level security', t);
        execute format('create policy seats on minutes.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

grant select, insert, update on all tables in schema minutes to ${app};
grant delete on minutes.decision, minutes.action to ${app};

create schema meetings;
grant usage on schema meetings to ${app};

-- A meeting as it is agreed: the day and the time on the wall in Denmark are what people said to each other.
create table meetings.meeting (
    id uuid primary key,
    place uuid not null references collaborations.collaboration,
    kind text not null,
    title text not null,
    day date not null,
    clock time not null,
    minutes int not null,
    -- The same moment for whoever counts: lists, calendars, and what is over.
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    answer_by date not null,
    spot text not null,
    online text not null,
    words text not null,
    caller uuid not null,
    caller_name text not null,
    called_at timestamptz not null,
    -- Where it was before it was moved, until it is moved again.
    moved_from timestamptz,
    moved_from_spot text,
    cancelled_at timestamptz,
    cancelled_by text,
    cancelled_why text,
    -- What a calendar needs to know that a newer mail takes over (RFC 5545).
    sequence int not null,
    version int not null
);
create index on meetings.meeting (place, starts_at);

create table meetings.item (
    id uuid primary key,
    meeting uuid not null references meetings.meeting,
    place uuid not null,
    position int not null,
    words text not null,
    proposed_by uuid not null,
    version int not null
);
create index on meetings.item (meeting, position);
create index on meetings.item (place);

-- Who is asked, and what they say: who comes, and what they need.
create table meetings.attendance (
    meeting uuid not null references meetings.meeting,
    place uuid not null,
    organisation uuid not null,
    coming text check (coming in ('YES', 'MAYBE', 'NO')),
    -- What was said to the time before the meeting was moved.
    before text check (before in ('YES', 'MAYBE', 'NO')),
    people text not null,
    decides boolean not null,
    needs text not null,
    said_at timestamptz,
    by_name text,
    channel text check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    version int not null,
    primary key (meeting, organisation)
);
create index on meetings.attendance (place);

-- One row per organisation and meeting, so that lists never read through seats.
create table meetings.listed (
    organisation uuid not null,
    meeting uuid not null references meetings.meeting,
    unit uuid,
    place uuid not null,
    place_name text not null,
    kind text not null,
    title text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    spot text not null,
    online text not null,
    cancelled boolean not null,
    coming text,
    primary key (organisation, meeting)
);
create index on meetings.listed (organisation, starts_at);
create index on meetings.listed (organisation, place, starts_at);
create index on meetings.listed (place);
create index on meetings.listed (meeting);

do $$
declare t text;
begin
    foreach t in array array['meeting', 'item', 'attendance', 'listed'] loop
        execute format('alter table meetings.%I enable row level security', t);
        execute format('alter table meetings.%I force row level security', t);
    end loop;
    foreach t in array array['meeting', 'item', 'attendance'] loop
        execute format('create policy seats on meetings.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

-- The first arm is one's own and cheap; the second is how a party's deed reaches the others' lists.
create policy own_or_seats on meetings.listed to ${app}
    using ((organisation = (select app.organisation()) and app.reaches(unit)) or place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]));

grant select, insert, update on all tables in schema meetings to ${app};
-- A point that is struck, and whoever is no longer in the collaboration.
grant delete on meetings.item, meetings.attendance, meetings.listed to ${app};

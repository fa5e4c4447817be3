create schema hearings;
grant usage on schema hearings to ${app};

-- A text that the last hand was put to, as it was put before the parties. What they say holds for this one alone: written on and finished
-- anew it is another, also where not a word was changed.
create table hearings.finished_text (
    id uuid primary key,
    edition uuid not null references agreements.edition,
    agreement uuid not null references agreements.agreement,
    place uuid not null,
    fingerprint text not null,
    finished_at timestamptz not null,
    -- It was written on, or came to nothing: what was said to it is history.
    reopened_at timestamptz
);
create unique index one_standing on hearings.finished_text (edition) where reopened_at is null;
create index on hearings.finished_text (edition, finished_at);

-- A party has asked those it speaks for: its members, its committee of staff and management.
create table hearings.heard (
    id uuid primary key,
    text uuid not null references hearings.finished_text,
    place uuid not null,
    organisation uuid not null,
    who text not null,
    held_on date not null,
    by_name text not null,
    at timestamptz not null,
    channel text not null check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text
);
create index on hearings.heard (text);

-- Who has to approve inside a party, in its own order. It stays from one text to the next, and from one edition to the next.
create table hearings.step (
    id uuid primary key,
    agreement uuid not null references agreements.agreement,
    place uuid not null,
    organisation uuid not null,
    position int not null,
    level text not null check (level in ('BOARD', 'MANAGER', 'DIRECTOR', 'COMMITTEE', 'NATIONAL', 'OTHER')),
    name text not null
);
create index on hearings.step (agreement, organisation, position);

-- A level has approved, under the name it had then. Without a step: the party needs no approval inside.
create table hearings.approval (
    id uuid primary key,
    text uuid not null references hearings.finished_text,
    place uuid not null,
    organisation uuid not null,
    step uuid,
    level text not null check (level in ('BOARD', 'MANAGER', 'DIRECTOR', 'COMMITTEE', 'NATIONAL', 'OTHER', 'NONE')),
    name text not null,
    day date not null,
    by_name text not null,
    at timestamptz not null,
    channel text not null check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    check ((step is null) = (level = 'NONE')),
    unique (text, step)
);
create unique index one_none on hearings.approval (text, organisation) where step is null;

-- What is said inside a party: remarks of those who were heard, the case or the minutes an approval stands in.
create table hearings.inside (
    subject uuid primary key,
    place uuid not null,
    organisation uuid not null,
    unit uuid,
    people int check (people > 0),
    words text not null,
    -- The party lets the others read it.
    shared boolean not null
);
create index on hearings.inside (place, organisation);

do $$
declare t text;
begin
    foreach t in array array['finished_text', 'heard', 'step', 'approval', 'inside'] loop
        execute format('alter table hearings.%I enable row level security', t);
        execute format('alter table hearings.%I force row level security', t);
    end loop;
end $$;

-- Any of them may open a text again, so it is theirs alike.
create policy seats on hearings.finished_text to ${app}
    using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]));
grant select, insert, update on hearings.finished_text to ${app};

-- That a party has heard and approved, at which level and when, is what the others wait for: all see it. Written by the party itself, or
-- by another that had it on the phone, who changes nothing afterwards.
do $$
declare t text;
begin
    foreach t in array array['heard', 'step', 'approval'] loop
        execute format('create policy seats_read on hearings.%I for select to ${app} using (place = any ((select access.seats())::uuid[]))', t);
        execute format('create policy own_change on hearings.%I for update to ${app} using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]))', t);
        execute format('create policy own_strike on hearings.%I for delete to ${app} using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]))', t);
        execute format('grant select, insert, update, delete on hearings.%I to ${app}', t);
    end loop;
end $$;
create policy heard_write on hearings.heard for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]) and (organisation = (select app.organisation()) or channel = 'PHONE'));
create policy approval_write on hearings.approval for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]) and (organisation = (select app.organisation()) or channel = 'PHONE'));
create policy step_write on hearings.step for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]));

-- What is inside is the party's own until it shares it. Told on the phone, it is entered by another, unseen afterwards.
create policy inside_read on hearings.inside for select to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit) and ((select app.place()) is null or place = (select app.place()))
        or shared and place = any ((select access.seats())::uuid[]));
create policy inside_write on hearings.inside for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]));
create policy inside_change on hearings.inside for update to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit) and place = any ((select access.seats())::uuid[]));
create policy inside_strike on hearings.inside for delete to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit) and place = any ((select access.seats())::uuid[]));
grant select, insert, update, delete on hearings.inside to ${app};

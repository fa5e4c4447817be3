create schema soundings;
grant usage on schema soundings to ${app};

-- A meeting of a whole field. It is a place of its own, and only the one who calls it sits there.
create table soundings.sounding (
    id uuid primary key,
    host uuid not null,
    unit uuid,
    host_name text not null,
    caller_name text not null,
    caller_phone text not null,
    kind text not null check (kind in ('SOUNDING_OUT', 'DIALOGUE')),
    scope text not null check (scope in ('FIELD', 'SECTOR', 'TARGET_GROUP')),
    scope_words text not null,
    title text not null,
    -- The day and the time on the wall in Denmark are what people said to each other.
    day date not null,
    clock time not null,
    minutes int not null,
    -- The same moment for whoever counts.
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    answer_by date not null,
    spot text not null,
    online text not null,
    words text not null,
    -- Who comes from the municipality, and what is served: read as signs of how seriously it is meant.
    levels text[] not null,
    people text not null,
    served text not null,
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
create index on soundings.sounding (host, starts_at);

-- A point of the programme, or one that somebody has proposed for it.
create table soundings.point (
    id uuid primary key,
    sounding uuid not null references soundings.sounding,
    element text not null check (element in ('ORIENTATION', 'CONTENT', 'JOY', 'TALK')),
    words text not null,
    state text not null check (state in ('PROPOSED', 'TAKEN_IN', 'THANKED')),
    position int not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    by_name text not null,
    proposed_at timestamptz not null,
    version int not null
);
create index on soundings.point (sounding, state, position);

-- Who is asked, what letter waits to be sent to them, and what they say. Up to two thousand for a meeting.
create table soundings.invitee (
    sounding uuid not null references soundings.sounding,
    organisation uuid not null,
    unit uuid,
    name text not null,
    short_name text not null,
    side text not null,
    listed boolean not null,
    contact_name text not null,
    contact_address text not null,
    contact_phone text not null,
    chosen_at timestamptz not null,
    -- The letter that a job has yet to send; null where none waits.
    letter text check (letter in ('INVITATION', 'MOVED', 'CANCELLED', 'SUMMARY')),
    -- When the first of them left; until then only the host knows.
    sent_at timestamptz,
    coming text check (coming in ('YES', 'MAYBE', 'NO')),
    -- What was said to the time before the meeting was moved.
    before text check (before in ('YES', 'MAYBE', 'NO')),
    heads int not null default 0,
    people text not null default '',
    needs text not null default '',
    said_at timestamptz,
    by_name text not null default '',
    channel text check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    version int not null default 1,
    primary key (sounding, organisation)
);
create index on soundings.invitee (organisation);
create index on soundings.invitee (sounding, name collate app.danish, organisation);
create index on soundings.invitee (sounding, lower(contact_address));
create index on soundings.invitee (sounding, chosen_at, organisation) where letter is not null;

-- Who comes, for all who are asked: no more of them than a name.
create table soundings.guest (
    sounding uuid not null references soundings.sounding,
    organisation uuid not null,
    name text not null,
    side text not null,
    listed boolean not null,
    primary key (sounding, organisation)
);
create index on soundings.guest (sounding, name collate app.danish, organisation);

do $$
declare t text;
begin
    foreach t in array array['sounding', 'point', 'invitee', 'guest'] loop
        execute format('alter table soundings.%I enable row level security', t);
        execute format('alter table soundings.%I force row level security', t);
    end loop;
end $$;

-- A pair: the one who is asked, once the letter has left, and the one who asks, who alone sits in the place.
create policy pair on soundings.invitee to ${app}
    using ((organisation = (select app.organisation()) and app.reaches(unit) and sent_at is not null
            and ((select app.place()) is null or sounding = (select app.place())))
        or sounding = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) or sounding = any ((select access.seats())::uuid[]));

-- The meetings the actor's organisation is asked to, as an array, for the same reason as access.seats().
create function soundings.asked() returns uuid[] language sql stable
    return array(select sounding from soundings.invitee where organisation = app.organisation());

create policy seats on soundings.sounding to ${app}
    using (id = any ((select access.seats())::uuid[])) with check (id = any ((select access.seats())::uuid[]));
create policy asked on soundings.sounding for select to ${app} using (id = any ((select soundings.asked())::uuid[]));

create policy seats on soundings.point to ${app}
    using (sounding = any ((select access.seats())::uuid[])) with check (sounding = any ((select access.seats())::uuid[]));
create policy asked on soundings.point for select to ${app} using (sounding = any ((select soundings.asked())::uuid[]));
create policy proposes on soundings.point for insert to ${app}
    with check (proposed_by = (select app.organisation()) and state = 'PROPOSED' and sounding = any ((select soundings.asked())::uuid[]));

create policy seats on soundings.guest to ${app}
    using (sounding = any ((select access.seats())::uuid[])) with check (sounding = any ((select access.seats())::uuid[]));
create policy asked on soundings.guest for select to ${app} using (sounding = any ((select soundings.asked())::uuid[]));
create policy own on soundings.guest to ${app}
    using (organisation = (select app.organisation()) and sounding = any ((select soundings.asked())::uuid[]))
    with check (organisation = (select app.organisation()) and sounding = any ((select soundings.asked())::uuid[]));

grant select, insert, update on soundings.sounding, soundings.invitee, soundings.guest to ${app};
grant select, insert on soundings.point to ${app};
-- What the host does with a proposal; what was proposed stays as it was said.
grant update (element, words, state, position, version) on soundings.point to ${app};
-- Whoever was chosen and is not asked after all, a point that is struck, and one who does not come.
grant delete on soundings.invitee, soundings.point, soundings.guest to ${app};

-- Who somebody at the same meeting is and how one writes to them, for one who is asked there too and begins something with them.
create policy definer on soundings.invitee to current_user using (true);
create function soundings.contact(at_sounding uuid, of_organisation uuid)
    returns table (organisation uuid, name text, short_name text, side text, contact_name text, contact_address text, contact_phone text)
    language sql stable security definer set search_path = soundings as $$
    select one.organisation, one.name, one.short_name, one.side, one.contact_name, one.contact_address, one.contact_phone
    from invitee one
    where one.sounding = at_sounding and one.organisation = of_organisation and one.sent_at is not null
        and (access.sits_in(at_sounding)
            or exists (select from invitee own where own.sounding = at_sounding and own.organisation = app.organisation()
                and own.sent_at is not null))
$$;

create schema collaborations;
grant usage on schema collaborations to ${app};

create table collaborations.collaboration (
    place uuid primary key,
    name text not null,
    -- In one sentence: what the parties are in this together for.
    purpose text not null,
    target_groups text[] not null,
    municipality text,
    geography text not null,
    -- When it began, which may be long before it was entered here.
    since date,
    form text not null check (form in ('UNDECIDED', 'NETWORK', 'WRITTEN')),
    phase text not null check (phase in ('SOUNDING', 'CLARIFYING', 'CONTENT_AND_FORM', 'LAUNCH', 'EVERYDAY')),
    started_by uuid not null,
    started_at timestamptz not null,
    version int not null
);

-- What the room shows of each party; who may enter stands in access.seat.
create table collaborations.party (
    place uuid not null references collaborations.collaboration,
    organisation uuid not null,
    name text not null,
    short_name text not null,
    side text not null,
    status text not null check (status in ('INVITED', 'ACTIVE', 'DECLINED', 'LEFT')),
    joined_at timestamptz,
    left_at timestamptz,
    contact_name text not null,
    contact_function text not null,
    contact_phone text not null,
    contact_hours text not null,
    contact_address text not null,
    substitute_name text not null,
    substitute_phone text not null,
    version int not null,
    primary key (place, organisation)
);

-- What an invited organisation may read before it says yes: who asks, to what, and with which words.
create table collaborations.invitation (
    id uuid primary key,
    place uuid not null,
    organisation uuid not null,
    sender uuid not null,
    sender_name text not null,
    sender_organisation text not null,
    collaboration text not null,
    purpose text not null,
    parties text not null,
    words text not null,
    contact_name text not null,
    contact_address text not null,
    contact_phone text not null,
    sent_at timestamptz not null,
    answered_at timestamptz,
    accepted boolean
);
create index on collaborations.invitation (organisation, answered_at);
create index on collaborations.invitation (place);

-- What has been agreed, in a sentence each.
create table collaborations.sentence (
    id uuid primary key,
    place uuid not null references collaborations.collaboration,
    organisation uuid not null,
    words text not null,
    standing text not null check (standing in ('OPEN', 'SAID', 'WRITTEN', 'SIGNED')),
    agreed_on date,
    paper uuid,
    written_at timestamptz not null,
    version int not null
);
create index on collaborations.sentence (place, written_at);

-- One change at a time, with an owner and a date.
create table collaborations.change (
    id uuid primary key,
    place uuid not null references collaborations.collaboration,
    words text not null,
    owner uuid not null,
    owner_name text not null,
    due date not null,
    agreed_at timestamptz not null,
    done_at timestamptz,
    version int not null
);
create index on collaborations.change (place, agreed_at);

create table collaborations.offer (
    place uuid not null references collaborations.collaboration,
    offer uuid not null,
    organisation uuid not null,
    primary key (place, offer)
);

-- A question put to every party, each answering alone.
create table collaborations.round (
    id uuid primary key,
    place uuid not null references collaborations.collaboration,
    kind text not null check (kind in ('SIX_ANSWERS', 'LADDER', 'ROLE_SPLIT')),
    asked_by uuid not null,
    asked_at timestamptz not null,
    due date not null,
    -- What they say together afterwards: one answer, or that they see it differently for now.
    joint text check (joint in ('TOGETHER', 'DIFFERENTLY')),
    joint_words text,
    joint_by text,
    joint_at timestamptz,
    version int not null
);
create index on collaborations.round (place, kind, asked_at desc);

create table collaborations.asked (
    round uuid not null references collaborations.round,
    place uuid not null,
    organisation uuid not null,
    replied_at timestamptz,
    by_name text,
    channel text check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    primary key (round, organisation)
);
create index on collaborations.asked (place);

-- The heart of "two answers before one": others' answers are seen by one who has answered, when all have, or the day has passed.
create function collaborations.may_see(asked_round uuid) returns boolean language sql stable
    return exists (select from collaborations.asked a
                   where a.round = asked_round and a.organisation = (select app.organisation()) and a.replied_at is not null)
        and (not exists (select from collaborations.asked a where a.round = asked_round and a.replied_at is null)
             or exists (select from collaborations.round r where r.id = asked_round
                        and r.due < (app.now() at time zone 'Europe/Copenhagen')::date));

create table collaborations.six_answer (
    round uuid not null references collaborations.round,
    place uuid not null,
    organisation uuid not null,
    question text not null,
    view text not null check (view in ('YES', 'PARTLY', 'NO', 'UNSURE')),
    words text not null,
    version int not null,
    primary key (round, organisation, question)
);
create index on collaborations.six_answer (place);

-- One row per organisation and collaboration, so that lists never read through seats.
create table collaborations.card (
    organisation uuid not null,
    place uuid not null,
    unit uuid,
    name text not null,
    status text not null,
    parties text not null,
    phase text not null,
    next_due date,
    touched_at timestamptz not null,
    primary key (organisation, place)
);
create index on collaborations.card (organisation, status, touched_at desc);

do $$
declare t text;
begin
    foreach t in array array['collaboration', 'party', 'invitation', 'sentence', 'change', 'offer', 'round', 'asked', 'six_answer', 'card'] loop
        execute format('alter table collaborations.%I enable row level security', t);
        execute format('alter table collaborations.%I force row level security', t);
    end loop;
    foreach t in array array['collaboration', 'party', 'sentence', 'change', 'offer', 'round', 'asked'] loop
        execute format('create policy seats on collaborations.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

create policy pair on collaborations.invitation to ${app}
    using (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]));

-- One's own answers, and the others' when they may be seen. A reply told on the phone is entered by another party, unseen afterwards.
create policy answers_read on collaborations.six_answer for select to ${app}
    using (place = any ((select access.seats())::uuid[]) and (organisation = (select app.organisation()) or collaborations.may_see(round)));
create policy answers_write on collaborations.six_answer for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]));
create policy answers_change on collaborations.six_answer for update to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));
create policy answers_withdraw on collaborations.six_answer for delete to ${app}
    using (organisation = (select app.organisation()));

-- The first arm is one's own and cheap; the second is how a party's deed reaches the others' lists.
create policy own_or_seats on collaborations.card to ${app}
    using ((organisation = (select app.organisation()) and app.reaches(unit)) or place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]));

grant select, insert, update on all tables in schema collaborations to ${app};
grant delete on collaborations.six_answer, collaborations.asked, collaborations.offer, collaborations.sentence to ${app};

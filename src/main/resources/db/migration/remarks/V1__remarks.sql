create schema remarks;
grant usage on schema remarks to ${app};

-- What somebody says to a clause, or to a passage of it. The clause may be taken out of the agreement; what was said stays.
create table remarks.remark (
    id uuid primary key,
    place uuid not null,
    edition uuid not null references agreements.edition,
    section uuid not null,
    -- The words it is about, as they stood; empty where it is about the whole clause.
    passage text not null,
    words text not null,
    organisation uuid not null,
    by_name text not null,
    at timestamptz not null,
    channel text not null check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    -- Somebody has taken care of it.
    cared_by_organisation uuid,
    cared_by text,
    cared_at timestamptz,
    check ((cared_at is null) = (cared_by is null) and (cared_at is null) = (cared_by_organisation is null))
);
create index on remarks.remark (edition, section);
create index on remarks.remark (place);

create table remarks.reply (
    id uuid primary key,
    remark uuid not null references remarks.remark,
    place uuid not null,
    words text not null,
    organisation uuid not null,
    by_name text not null,
    at timestamptz not null,
    channel text not null check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text
);
create index on remarks.reply (remark);
create index on remarks.reply (place);

-- What the parties see differently, as a question.
create table remarks.disagreement (
    id uuid primary key,
    place uuid not null,
    agreement uuid not null references agreements.agreement,
    edition uuid not null references agreements.edition,
    section uuid not null,
    -- What the clause was called when it began.
    heading text not null,
    question text not null,
    organisation uuid not null,
    by_name text not null,
    at timestamptz not null,
    -- It is to be talked about at the next meeting anybody calls.
    waiting boolean not null,
    -- The meeting on whose agenda it stands.
    meeting uuid,
    outcome text check (outcome in ('AGREED', 'DIFFERENT_FOR_NOW')),
    decision text,
    -- Where it was decided; null where that was not at a meeting.
    decided_at_meeting uuid,
    settled_by_organisation uuid,
    settled_by text,
    settled_at timestamptz,
    version int not null,
    check ((outcome is null) = (settled_at is null) and (outcome is null) = (decision is null) and (outcome is null) = (settled_by is null)),
    check (not waiting or meeting is null)
);
create index on remarks.disagreement (agreement, at);
create index on remarks.disagreement (edition);
create index on remarks.disagreement (place);

-- What each party thinks of it.
create table remarks.view (
    disagreement uuid not null references remarks.disagreement,
    organisation uuid not null,
    place uuid not null,
    words text not null,
    by_name text not null,
    at timestamptz not null,
    channel text not null check (channel in ('SELF', 'LINK', 'PHONE')),
    entered_by text,
    version int not null,
    primary key (disagreement, organisation)
);
create index on remarks.view (place);

do $$
declare t text;
begin
    foreach t in array array['remark', 'reply', 'disagreement', 'view'] loop
        execute format('alter table remarks.%I enable row level security', t);
        execute format('alter table remarks.%I force row level security', t);
    end loop;
    foreach t in array array['remark', 'reply', 'disagreement'] loop
        execute format('create policy seats on remarks.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

-- A view is its party's own: another may write it down as it was told on the phone, and only as long as the party has not said it itself.
create policy views_read on remarks.view for select to ${app}
    using (place = any ((select access.seats())::uuid[]));
create policy views_write on remarks.view for insert to ${app}
    with check (place = any ((select access.seats())::uuid[])
        and (organisation = (select app.organisation()) or channel = 'PHONE'));
create policy views_change on remarks.view for update to ${app}
    using (place = any ((select access.seats())::uuid[])
        and (organisation = (select app.organisation()) or channel = 'PHONE'))
    with check (place = any ((select access.seats())::uuid[])
        and (organisation = (select app.organisation()) or channel = 'PHONE'));

grant select, insert, update on remarks.remark, remarks.disagreement, remarks.view to ${app};
grant select, insert on remarks.reply to ${app};

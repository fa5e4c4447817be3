-- What an organisation finds out about itself before it talks with others.
create schema clarifications;
grant usage on schema clarifications to ${app};

-- One row an edition: the approved one stays as it is while the next is being written.
create table clarifications.clarification (
    id uuid primary key,
    organisation uuid not null,
    unit uuid,
    edition int not null,
    size text not null check (size in ('LIGHT', 'FULL')),
    state text not null check (state in ('DRAFT', 'HEARD', 'APPROVED')),
    heard_on date,
    heard_how text,
    heard_people int,
    heard_remarks text,
    approved_on date,
    approval_reference text,
    -- Who last decided something about it, by the name of that day.
    writer text not null,
    written_at timestamptz not null,
    version int not null,
    unique (organisation, edition),
    check (state = 'DRAFT' or heard_on is not null),
    check ((state = 'APPROVED') = (approved_on is not null)),
    check (approved_on >= heard_on)
);
-- Two colleagues who begin at the same moment begin the same draft.
create unique index on clarifications.clarification (organisation) where state <> 'APPROVED';

create table clarifications.answer (
    clarification uuid not null references clarifications.clarification,
    question text not null,
    organisation uuid not null,
    unit uuid,
    text text not null,
    -- The name as it was when it was written: it signs the words.
    writer text not null,
    written_at timestamptz not null,
    version int not null,
    -- Since when others may read it; only ever set on answers to shareable questions of an approved edition.
    shared_at timestamptz,
    primary key (clarification, question)
);
create index on clarifications.answer (organisation) where shared_at is not null;

create table clarifications.checklist_tick (
    organisation uuid not null,
    item text not null,
    unit uuid,
    done boolean not null,
    note text not null,
    who text not null,
    writer text not null,
    written_at timestamptz not null,
    version int not null,
    primary key (organisation, item)
);

alter table clarifications.clarification enable row level security;
alter table clarifications.clarification force row level security;
create policy own on clarifications.clarification to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));
grant select, insert, update on clarifications.clarification to ${app};

alter table clarifications.answer enable row level security;
alter table clarifications.answer force row level security;
create policy own on clarifications.answer to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));
-- Shared means: with everyone who is signed in, and not with the whole world.
create policy open on clarifications.answer for select to ${app}
    using (shared_at is not null and (select app.person()) is not null);
grant select, insert, update on clarifications.answer to ${app};

alter table clarifications.checklist_tick enable row level security;
alter table clarifications.checklist_tick force row level security;
create policy own on clarifications.checklist_tick to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));
grant select, insert, update on clarifications.checklist_tick to ${app};

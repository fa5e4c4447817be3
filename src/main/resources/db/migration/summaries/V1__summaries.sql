create schema summaries;
grant usage on schema summaries to ${app};

-- What was said at a meeting of a whole field: written by the host, and read by all who were asked once it is sent.
create table summaries.summary (
    sounding uuid primary key,
    sent_at timestamptz not null,
    sent_by text not null
);

-- What was said to each point of the programme. Two who write at once see both their texts.
create table summaries.note (
    point uuid primary key,
    sounding uuid not null,
    words text not null,
    by_name text not null,
    at timestamptz not null,
    version int not null
);
create index on summaries.note (sounding);

-- What one who was asked remembers otherwise. It stands beside, and nobody changes it but they.
create table summaries.remark (
    sounding uuid not null,
    organisation uuid not null,
    organisation_name text not null,
    side text not null,
    words text not null,
    by_name text not null,
    at timestamptz not null,
    version int not null,
    primary key (sounding, organisation)
);
create index on summaries.remark (sounding, at, organisation);

do $$
declare t text;
begin
    foreach t in array array['summary', 'note', 'remark'] loop
        execute format('alter table summaries.%I enable row level security', t);
        execute format('alter table summaries.%I force row level security', t);
    end loop;
    foreach t in array array['summary', 'note'] loop
        execute format('create policy seats on summaries.%I to ${app} using (sounding = any ((select access.seats())::uuid[])) with check (sounding = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

create policy asked on summaries.summary for select to ${app} using (sounding = any ((select soundings.asked())::uuid[]));
create policy asked on summaries.note for select to ${app} using (sounding = any ((select soundings.asked())::uuid[])
    and exists (select from summaries.summary sent where sent.sounding = note.sounding));
create policy seats on summaries.remark for select to ${app} using (sounding = any ((select access.seats())::uuid[]));
create policy asked on summaries.remark for select to ${app} using (sounding = any ((select soundings.asked())::uuid[]));
create policy own on summaries.remark to ${app}
    using (organisation = (select app.organisation()) and sounding = any ((select soundings.asked())::uuid[]))
    with check (organisation = (select app.organisation()) and sounding = any ((select soundings.asked())::uuid[]));

grant select, insert on summaries.summary to ${app};
grant select, insert, update on summaries.note, summaries.remark to ${app};

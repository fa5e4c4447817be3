create schema notifications;
grant usage on schema notifications to ${app};

-- Jobs, as db-scheduler lays them out. A mail's job is named by its order, in ids alone; addresses, names and tokens are never here.
create table notifications.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index on notifications.scheduled_tasks (execution_time);
create index on notifications.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on notifications.scheduled_tasks to ${app};

-- Mails that did not arrive, for the organisation that caused them. Of the address, enough to see the mistake.
create table notifications.returned (
    id uuid primary key,
    organisation uuid not null,
    unit uuid,
    kind text not null,
    subject uuid not null,
    place uuid,
    receiver uuid,
    name text not null,
    address text not null,
    at timestamptz not null
);
create index on notifications.returned (organisation, at desc);

alter table notifications.returned enable row level security;
alter table notifications.returned force row level security;
create policy own on notifications.returned to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()));
grant select, insert, delete on notifications.returned to ${app};

-- Who was last sent a digest, and on which day: at most one a day, however often the job runs.
create table notifications.digest (
    person uuid primary key,
    day date not null
);
grant select, insert, update on notifications.digest to ${app};

-- The demo's mails, to be read by whoever tries it. Outside the demo nothing is written here.
create table notifications.demo_mail (
    id uuid primary key,
    at timestamptz not null,
    address text not null,
    name text not null,
    subject text not null,
    words text not null
);
create index on notifications.demo_mail (at desc, id desc);

alter table notifications.demo_mail enable row level security;
alter table notifications.demo_mail force row level security;
create policy open on notifications.demo_mail to ${app} using (true) with check (true);
grant select, insert on notifications.demo_mail to ${app};

-- How each party wants to hold together, and why: its latest word. "Not now" is written nowhere.
create table paths.form_choice (
    place uuid not null references collaborations.collaboration,
    organisation uuid not null,
    form text not null check (form in ('NETWORK', 'WRITTEN')),
    why text not null,
    by_name text not null,
    channel text not null check (channel in ('SELF', 'LINK', 'PHONE')),
    chosen_at timestamptz not null,
    primary key (place, organisation)
);

alter table paths.form_choice enable row level security;
alter table paths.form_choice force row level security;
create policy seats on paths.form_choice to ${app}
    using (place = any ((select access.seats())::uuid[]))
    with check (place = any ((select access.seats())::uuid[]));
grant select, insert, update on paths.form_choice to ${app};

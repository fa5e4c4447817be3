create schema guests;
grant usage on schema guests to ${app};

-- What an invited organisation may read before it says yes: who asks, to what, and with which words.
create table guests.invitation (
    id uuid primary key,
    place uuid not null,
    organisation uuid not null,
    sender uuid not null,
    sender_name text not null,
    sender_organisation text not null,
    sender_phone text not null,
    -- Whether anybody has confirmed the one who asks.
    sender_confirmed boolean not null,
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
create index on guests.invitation (organisation, answered_at);
create index on guests.invitation (place);
create index on guests.invitation (sender) where not sender_confirmed;

alter table guests.invitation enable row level security;
alter table guests.invitation force row level security;

create policy pair on guests.invitation to ${app}
    using (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) or place = any ((select access.seats())::uuid[]));

grant select, insert, update on guests.invitation to ${app};

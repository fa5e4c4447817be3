create schema mandates;
grant usage on schema mandates to ${app};

-- That a consultant at a voluntary centre may act for a small association, until a day: asked for, given, ended.
create table mandates.mandate (
    id uuid primary key,
    -- Who gives it, as far as its unit; null where it was asked for at an address that nobody here is known by.
    organisation uuid references organisations.organisation,
    unit uuid,
    name text not null,
    centre uuid not null references organisations.organisation,
    centre_name text not null,
    -- The one person who wears the hat; null until somebody at the centre has taken it on.
    holder uuid,
    holder_name text not null,
    -- Whom one writes to at the association: an address, or somebody with an account.
    contact_name text not null,
    contact_address text not null,
    given_by uuid,
    words text not null,
    how text check (how in ('SELF', 'LINK', 'PHONE')),
    made_at timestamptz not null,
    given_at timestamptz,
    until date not null,
    ended_at timestamptz,
    ending text,
    foreign key (organisation, unit) references organisations.unit (organisation, id),
    check ((given_at is null) = (how is null)),
    check (given_at is null or organisation is not null),
    check ((ended_at is null) = (ending is null))
);
create index on mandates.mandate (organisation, made_at desc);
create index on mandates.mandate (centre, made_at desc);
create index on mandates.mandate (holder) where given_at is not null and ended_at is null;

-- Both sides see it, and neither with a mandate: nobody prolongs, passes on or hides what they were lent.
alter table mandates.mandate enable row level security;
alter table mandates.mandate force row level security;
create policy pair on mandates.mandate to ${app}
    using ((select app.mandate()) is null
        and (organisation = (select app.organisation()) and app.reaches(unit) or centre = (select app.organisation())))
    with check ((select app.mandate()) is null
        and (organisation = (select app.organisation()) and app.reaches(unit) or centre = (select app.organisation())));
create policy definer on mandates.mandate to current_user using (true);
grant select, insert, update on mandates.mandate to ${app};

-- Which hats a person has been lent and may wear on this day. Asked before anybody is bound, once a request.
create function mandates.hats(of_person uuid, today date)
    returns table (organisation uuid, name text, short_name text, kind text, units uuid[],
                   help_name text, help_phone text, help_hours text, mandate uuid, centre uuid, centre_name text, until date)
    language sql stable security definer set search_path = mandates as $$
    select m.organisation, face.name, face.short_name, face.kind,
           case when m.unit is null then '{}'::uuid[] else organisations.reached_from(m.unit) end,
           face.help_name, face.help_phone, face.help_hours, m.id, m.centre, centre.name, m.until
    from mandates.mandate m
    cross join lateral organisations.face(m.organisation) face
    cross join lateral organisations.face(m.centre) centre
    where m.holder = of_person and m.given_at is not null and m.ended_at is null and m.until >= today
        and organisations.is_centre(m.centre)
    order by face.name collate app.danish, m.id
$$;

-- Who can be asked at an address: those somebody there runs, and those introduced with it that nobody has taken over. Only for
-- a voluntary centre, which is told whether anybody was there by those it has written to alone.
create function mandates.reached_at(address text)
    returns table (organisation uuid, name text, kind text, has_anybody boolean)
    language sql stable security definer set search_path = mandates as $$
    select reached.id, face.name, face.kind, people.has_anybody(reached.id)
    from (select people.run_at(address) union select organisations.introduced_at(address)) reached (id)
    cross join lateral organisations.face(reached.id) face
    where organisations.is_centre(app.organisation()) and app.mandate() is null
    order by face.name collate app.danish, reached.id
$$;

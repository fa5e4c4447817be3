create schema clauses;
grant usage on schema clauses to ${app};

-- A wording that an organisation keeps: another one of a clause of the house's own, or a whole clause. What it says stands
-- version by version in variant_text.
create table clauses.variant (
    id uuid primary key,
    organisation uuid not null,
    unit uuid,
    -- As the organisation was called when it last saved, so that a list asks no other room.
    kept_by text not null,
    side text not null check (side in ('AUTHORITY', 'PROVIDER', 'VOLUNTARY', 'CITIZEN', 'TOGETHER')),
    -- The code in the library; null for a clause of one's own.
    clause text,
    language text not null check (language in ('DA', 'EN')),
    version int not null default 1,
    -- The version everybody may use; null while it is one's own.
    offered int,
    put_away boolean not null default false,
    taken int not null default 0,
    changed int not null default 0,
    check (not (put_away and offered is not null))
);
create index on clauses.variant (organisation);
create index on clauses.variant (language, taken desc) where offered is not null;

create table clauses.variant_text (
    variant uuid not null references clauses.variant,
    version int not null,
    organisation uuid not null,
    unit uuid,
    heading text not null,
    name text not null check (name <> ''),
    text text not null check (text <> ''),
    saved_by text not null,
    saved_at timestamptz not null,
    -- What a search looks through; lower case by Danish rules, wherever the server stands.
    words text not null generated always as (lower((heading || ' ' || name || ' ' || text) collate app.danish)) stored,
    primary key (variant, version)
);
create index on clauses.variant_text using gin (words app.gin_trgm_ops);

-- Where a wording was taken over: the clause of an agreement, which is nobody else's business.
create table clauses.taking (
    variant uuid not null references clauses.variant,
    place uuid not null,
    organisation uuid not null,
    unit uuid,
    changed boolean not null,
    primary key (variant, place)
);

alter table clauses.variant enable row level security;
alter table clauses.variant force row level security;
create policy own on clauses.variant to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));
-- What a national organisation keeps is there for its branches.
create policy branches on clauses.variant for select to ${app}
    using (organisation = (select organisations.national()) and not put_away);
create policy definer on clauses.variant to current_user using (true) with check (true);
grant select, insert on clauses.variant to ${app};
grant update (kept_by, version, offered, put_away) on clauses.variant to ${app};

-- Nothing that was saved is overwritten.
alter table clauses.variant_text enable row level security;
alter table clauses.variant_text force row level security;
create policy own on clauses.variant_text to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit))
    with check (organisation = (select app.organisation()) and app.reaches(unit));
create policy branches on clauses.variant_text for select to ${app}
    using (organisation = (select organisations.national())
        and version = (select v.version from clauses.variant v where v.id = variant));
create policy definer on clauses.variant_text for select to current_user using (true);
grant select, insert on clauses.variant_text to ${app};

alter table clauses.taking enable row level security;
alter table clauses.taking force row level security;
create policy own on clauses.taking for select to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit));
create policy definer on clauses.taking to current_user using (true) with check (true);
grant select on clauses.taking to ${app};

-- What everybody may use, without names, read with the owner's eyes: beneath a policy the index on the words would not serve,
-- since "like" is not leakproof.
create view clauses.offered as
    select v.id, v.clause, v.language, v.side, v.taken, v.changed, t.heading, t.name, t.text, t.words,
           coalesce(v.organisation = app.organisation(), false) as own
    from clauses.variant v
    join clauses.variant_text t on t.variant = v.id and t.version = v.offered
    where v.offered is not null;
grant select on clauses.offered to ${app};

-- Counts once for each place, and remembers that it was changed there. Not counted: one's own, and what was not offered when it was
-- taken. One at a time for each variant, so that none is lost.
create function clauses.take(of_variant uuid, in_place uuid, was_changed boolean, of_unit uuid) returns boolean
    language plpgsql security definer set search_path = clauses as $$
declare
    found_offered boolean;
begin
    select offered is not null into found_offered from clauses.variant
    where id = of_variant and organisation <> app.organisation() for update;
    if found_offered is null then
        return false;
    end if;
    update clauses.taking set changed = changed or was_changed
    where variant = of_variant and place = in_place and organisation = app.organisation();
    if not found then
        if not found_offered then
            return false;
        end if;
        insert into clauses.taking (variant, place, organisation, unit, changed)
        values (of_variant, in_place, app.organisation(), of_unit, was_changed) on conflict do nothing;
    end if;
    update clauses.variant v
    set taken = (select count(*) from clauses.taking t where t.variant = of_variant),
        changed = (select count(*) from clauses.taking t where t.variant = of_variant and t.changed)
    where v.id = of_variant;
    return true;
end $$;

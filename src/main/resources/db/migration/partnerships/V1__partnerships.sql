create schema partnerships;
grant usage on schema partnerships to ${app};

-- How those who run something together decide, and what becomes of it when they stop.
create table partnerships.charter (
    edition uuid primary key references agreements.edition,
    place uuid not null,
    rule text check (rule in ('CONSENSUS', 'EACH_SIDE', 'MAJORITY', 'OTHER')),
    rule_words text not null,
    exit_words text not null,
    version int not null
);
create index on partnerships.charter (place);

-- A seat in the steering group, something a party puts in, or a step when they disagree.
create table partnerships.line (
    id uuid primary key,
    edition uuid not null references agreements.edition,
    place uuid not null,
    kind text not null check (kind in ('SEAT', 'RESOURCE', 'STEP')),
    position int not null,
    party uuid,
    resource text check (resource in ('MONEY', 'HOURS', 'PREMISES', 'STAFF', 'OTHER')),
    about text not null,
    words text not null,
    -- Within how many days they meet.
    days int check (days between 1 and 365),
    check ((kind = 'STEP') = (party is null)),
    check ((kind = 'RESOURCE') = (resource is not null)),
    check ((kind = 'STEP') = (days is not null))
);
create index on partnerships.line (edition, position);
create index on partnerships.line (place);

-- How ready each party finds itself; nobody sees another's answers before all have answered.
create table partnerships.answer (
    agreement uuid not null references agreements.agreement,
    organisation uuid not null,
    question text not null check (question in ('ECONOMY', 'PAID_STAFF', 'TWO_YEARS', 'BACKING', 'KEPT')),
    place uuid not null,
    said text not null check (said in ('YES', 'NO', 'UNSURE')),
    by_name text not null,
    at timestamptz not null,
    primary key (agreement, organisation, question)
);
create index on partnerships.answer (place);

-- What is finished or signed stands as it is, whatever the program thinks.
create function partnerships.guard_charter() returns trigger language plpgsql as $$
declare
    standing text;
begin
    select state into standing from agreements.edition where id = coalesce(new.edition, old.edition);
    if standing not in ('OUTLINE', 'DRAFT') then
        raise exception 'The charter of an edition that is % does not change', standing using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger guard_charter before insert or update or delete on partnerships.charter
    for each row execute function partnerships.guard_charter();
create trigger guard_charter before insert or update or delete on partnerships.line
    for each row execute function partnerships.guard_charter();

alter table partnerships.charter enable row level security;
alter table partnerships.charter force row level security;
create policy seats on partnerships.charter to ${app}
    using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]));
alter table partnerships.line enable row level security;
alter table partnerships.line force row level security;
create policy seats on partnerships.line to ${app}
    using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]));

alter table partnerships.answer enable row level security;
alter table partnerships.answer force row level security;
create policy definer on partnerships.answer for select to current_user using (true);

-- Who has answered, and nothing of what they said; in a place one has a seat in.
create function partnerships.answered(asked uuid) returns setof uuid
    language sql stable security definer set search_path = partnerships as $$
    select distinct organisation from answer where agreement = asked and place = any ((select access.seats())::uuid[])
$$;

-- The parties that are still in see each other's answers when each of them has answered.
create function partnerships.may_see(asked uuid) returns boolean language sql stable as $$
    select exists (select from agreements.party
            where agreement = asked and left_at is null and organisation = (select app.organisation()))
        and not exists (select from agreements.party
            where agreement = asked and left_at is null and organisation not in (select partnerships.answered(asked)))
$$;

create policy answers_read on partnerships.answer for select to ${app}
    using (place = any ((select access.seats())::uuid[])
        and (organisation = (select app.organisation()) or partnerships.may_see(agreement)));
create policy answers_write on partnerships.answer for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]) and organisation = (select app.organisation()));
create policy answers_change on partnerships.answer for update to ${app}
    using (place = any ((select access.seats())::uuid[]) and organisation = (select app.organisation()))
    with check (place = any ((select access.seats())::uuid[]) and organisation = (select app.organisation()));

grant execute on function partnerships.answered(uuid), partnerships.may_see(uuid) to ${app};
grant select, insert, update on partnerships.charter, partnerships.answer to ${app};
grant select, insert, delete on partnerships.line to ${app};

-- The two ways past the policies: each does one thing, for one who may.

-- Whose eyes a person can see with. Asked before anybody is bound, once a request.
create function people.hats(of_person uuid)
    returns table (organisation uuid, name text, short_name text, kind text, units uuid[], roles text[],
                   help_name text, help_phone text, help_hours text)
    language sql stable security definer set search_path = people as $$
    select m.organisation, face.name, face.short_name, face.kind,
           case when m.unit is null then '{}'::uuid[] else organisations.reached_from(m.unit) end,
           m.roles, face.help_name, face.help_phone, face.help_hours
    from people.member m
    cross join lateral organisations.face(m.organisation) face
    where m.person = of_person and m.ended_at is null
    order by face.name collate app.danish, m.organisation
$$;

-- The acting person becomes the first member of an organisation. False where it has had one: nobody can put themselves into one
-- that has people, nor into one that nobody has founded.
create function people.begin(member_id uuid, of_organisation uuid, member_name text, member_address text, member_roles text[])
    returns boolean language plpgsql security definer set search_path = people as $$
begin
    insert into people.member (id, organisation, person, name, private_address, roles, since)
    select member_id, of_organisation, app.person(), member_name, member_address, member_roles, app.now()
    where organisations.is_founded(of_organisation)
        and not exists (select from people.member where organisation = of_organisation);
    return found;
end $$;

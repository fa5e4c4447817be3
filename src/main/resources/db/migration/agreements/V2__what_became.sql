-- What became of a signed edition, for whoever holds the document, signed in or not: it says nothing that the document does not say,
-- except what came later. Only by its id, which stands in no address and on no page but the seal's own.
create policy definer on agreements.agreement for select to current_user using (true);
create policy definer on agreements.party for select to current_user using (true);
create policy definer on agreements.edition for select to current_user using (true);

create function agreements.what_became(of_edition uuid)
    returns table (title text, parties text[], starts_on date, last_day date, replaced boolean)
    language sql stable security definer set search_path = agreements as $$
    select a.title,
           array(select p.name from party p where p.agreement = a.id and (p.left_at is null or p.left_at > e.signed_at)
                 order by p.side, p.name collate app.danish),
           e.starts_on, coalesce(e.over_on, e.ends_on),
           exists (select from edition later where later.agreement = a.id and later.state = 'SIGNED' and later.number > e.number)
    from edition e join agreement a on a.id = e.agreement
    where e.id = of_edition and e.state = 'SIGNED'
$$;

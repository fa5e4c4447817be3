-- The one way past the policies: takes the mark off what an organisation has sent, for whoever has just confirmed it.
create policy definer on guests.invitation to current_user using (true) with check (true);

create function guests.note_confirmed(of_organisation uuid)
    returns void language sql security definer set search_path = guests as $$
    update guests.invitation set sender_confirmed = true
    where sender = of_organisation and not sender_confirmed and organisations.is_confirmed(of_organisation)
$$;

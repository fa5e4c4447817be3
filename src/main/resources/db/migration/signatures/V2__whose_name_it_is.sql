-- Also the party in whose name a paper was handed in strikes it: nobody else's hand puts a name under a text for good.
drop policy paper_strike on signatures.signature;
create policy paper_strike on signatures.signature for delete to ${app}
    using (place = any ((select access.seats())::uuid[]) and handed_in_by is not null
        and (select app.organisation()) in (handed_in_by, organisation));

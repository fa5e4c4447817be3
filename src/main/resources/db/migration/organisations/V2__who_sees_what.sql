-- An organisation is open once it is listed; until then itself and whoever introduced it see it.
alter table organisations.organisation enable row level security;
alter table organisations.organisation force row level security;
create policy open on organisations.organisation for select to ${app} using (listed);
create policy own on organisations.organisation to ${app}
    using (id = (select app.organisation())) with check (id = (select app.organisation()));
create policy introduced on organisations.organisation for select to ${app}
    using (id = any (array(select introduced from organisations.introduction)));
create policy definer on organisations.organisation to current_user using (true) with check (true);
-- What has been confirmed cannot be edited by the one it was confirmed of.
grant select on organisations.organisation to ${app};
grant update (name, short_name, phone, address, web, hours, about, wants_listing, version, changed_by, changed_at)
    on organisations.organisation to ${app};

alter table organisations.identity enable row level security;
alter table organisations.identity force row level security;
create policy own on organisations.identity for select to ${app} using (organisation = (select app.organisation()));
create policy definer on organisations.identity to current_user using (true) with check (true);
grant select on organisations.identity to ${app};

alter table organisations.introduction enable row level security;
alter table organisations.introduction force row level security;
create policy own on organisations.introduction for select to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit));
create policy definer on organisations.introduction to current_user using (true) with check (true);
grant select on organisations.introduction to ${app};

-- The names of its units are no secret inside an organisation; who may change them the desk decides.
alter table organisations.unit enable row level security;
alter table organisations.unit force row level security;
create policy own on organisations.unit to ${app}
    using (organisation = (select app.organisation())) with check (organisation = (select app.organisation()));
create policy definer on organisations.unit to current_user using (true);
grant select, insert, update on organisations.unit to ${app};

-- What everybody may search, read with the owner's eyes: beneath a policy the text index would not be used, since its
-- operator is not leakproof.
create view organisations.listed as
    select id, kind, name, short_name, municipality, phone, address, web, hours, about, words
    from organisations.organisation
    where listed;
grant select on organisations.listed to ${app};

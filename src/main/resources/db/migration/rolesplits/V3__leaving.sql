-- Who leaves takes along what nobody has seen.
create policy assessments_withdraw on rolesplits.assessment for delete to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));
grant delete on rolesplits.assessment to ${app};

-- Who leaves takes a mark along that nobody has seen.
create policy marks_withdraw on ladders.mark for delete to ${app}
    using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]));
grant delete on ladders.mark to ${app};

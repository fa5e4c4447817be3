-- How many things wait under each hat that whoever acts has been lent, while they wear their own. The policy on the table shows
-- them nothing of it: that takes the hat on. The mandate says whose they may count, and nothing but the number comes out.
create policy definer on tasks.task for select to current_user using (true);

create function tasks.under_lent_hats() returns table (organisation uuid, waiting int)
    language sql stable security definer set search_path = tasks as $$
    select task.organisation, count(*)::int
    from mandates.hats(app.person(), (app.now() at time zone 'Europe/Copenhagen')::date) hat
    join task on task.organisation = hat.organisation
        and (task.unit is null or cardinality(hat.units) = 0 or task.unit = any (hat.units))
    where app.mandate() is null
        and (task.waits_on is null or task.waits_on = task.organisation) and not task.resting
        and (task.waits_from is null or task.waits_from <= (app.now() at time zone 'Europe/Copenhagen')::date)
        and (task.until is null or task.until > app.now())
    group by task.organisation
$$;

-- A collaboration may be called something else while something waits in it.
grant update (place_name) on tasks.task to ${app};

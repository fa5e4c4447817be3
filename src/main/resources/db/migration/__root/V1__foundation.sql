-- What every policy asks: who acts, for whom, how far, and when. Told to each transaction by access.RowLevelSecurity.
-- A setting reads '' after the transaction that set it, hence nullif.
create schema app;
grant usage on schema app to ${app};

create function app.person() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.person', true), '')::uuid;

create function app.organisation() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.organisation', true), '')::uuid;

-- The unit worn and all below it; null is the whole organisation.
create function app.units() returns uuid[] language sql stable parallel safe
    return nullif(current_setting('app.units', true), '')::uuid[];

-- The one place a link reaches; null for people.
create function app.place() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.place', true), '')::uuid;

-- The clock of the application, so that tests and nodes agree on what day it is.
create function app.now() returns timestamptz language sql stable parallel safe
    return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());

create function app.reaches(unit uuid) returns boolean language sql stable parallel safe
    return unit is null or app.units() is null or unit = any (app.units());

-- Danish order: Aabenraa after Ærø.
create collation app.danish (provider = icu, locale = 'da');

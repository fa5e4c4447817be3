-- What the other files draw from. Everything is reckoned from numbers, so that each run fills in the same.
create function pg_temp.id(what text, variadic numbers bigint[]) returns uuid immutable language sql
    return md5(what || ' ' || array_to_string(numbers, '-'))::uuid;

create function pg_temp.chance(below bigint, what text, n bigint) returns bigint immutable language sql
    return (hashtextextended(what, n) & 9223372036854775807) % below;

create function pg_temp.ago(days bigint) returns timestamptz stable language sql
    return now() - days * interval '1 day';

-- Words of the length that people write.
create function pg_temp.words(n bigint) returns text immutable language sql
    return (array[
        'Vi ringer til hinanden, når noget ændrer sig, og vi mødes to gange om året på biblioteket.',
        'De frivillige kommer tirsdag og torsdag; hjemmeplejen siger til, hvis nogen er blevet dårligere.',
        'Ægtefæller får fri nogle timer om ugen, og den samme person kommer hver gang.',
        'Det går godt de fleste steder, men nye medarbejdere ved ikke, at vi findes.'])[1 + n % 4];

create temp table town as
    select row_number() over (order by code) - 1 as n, code
    from reference.municipality order by code limit (select towns from size);

create temp table kind (n bigint, kind text, side text, called text);
insert into kind values
    (0, 'ASSOCIATION', 'VOLUNTARY', 'Besøgsvenner'), (1, 'MUNICIPAL_HOME_CARE', 'PROVIDER', 'Hjemmeplejen'),
    (2, 'LOCAL_BRANCH', 'VOLUNTARY', 'Demensvenner'), (3, 'PRIVATE_PROVIDER', 'PROVIDER', 'Omsorg'),
    (4, 'PARISH', 'VOLUNTARY', 'Sognet'), (5, 'GROUP', 'CITIZEN', 'Gåholdet'),
    (6, 'MUNICIPAL_CARE_HOME', 'PROVIDER', 'Plejehjemmet'), (7, 'ASSOCIATION', 'VOLUNTARY', 'Spisefællesskabet');

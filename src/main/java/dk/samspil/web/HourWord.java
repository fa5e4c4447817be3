package dk.samspil.web;

/** The words people here say when one can call, so that they can be read in the other language too. Longest first. */
enum HourWord {
    EVERY_DAY,
    WEEKDAYS,
    WEEKENDS,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    EXCEPT,
    AND,
    TO,
    AT
}

package dk.samspil.servicechecks;

/** Where people live, which decides much of what they need. */
enum Dwelling {
    ALONE,
    WITH_SOMEBODY,
    NURSING_HOME
}

package dk.samspil.directory;

/** The drawing on an offer's page: people do something together. */
public enum Scene {
    /** Two drink coffee while a third goes out of the door. */
    AT_HOME,
    /** Two walk under trees. */
    OUT_WALKING,
    /** Several around a table. */
    AROUND_A_TABLE
}

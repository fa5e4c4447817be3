package dk.samspil.partnerships;

/** What a line of a charter says. */
public enum CharterLineKind {
    /** Somebody sits in the steering group. */
    SEAT,
    /** Something a party puts in. */
    RESOURCE,
    /** Who meets, and how soon, when the parties disagree; in order. */
    STEP
}

package dk.samspil.rolesplits;

/** An answer to one of the questions that help to choose. */
public enum Answer {
    YES,
    NO,
    UNSURE
}

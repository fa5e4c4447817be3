package dk.samspil.launches;

/** What a line of a launch is about (ODA 5.5, 6.1 and 7.2). None of them has to be written. */
public enum LineKind {
    /** Somebody who is told what is coming. */
    TELL,
    /** A team or a person that does something differently from a day on. */
    DIFFERENTLY,
    /** The staff's representatives have been heard. */
    HEARD,
    /** The authority has looked into a contract with a provider. */
    CONTRACT;

    /** Whose it is must be known, except of what the parties tell together. */
    boolean needsParty() {
        return this != TELL;
    }

    boolean needsDay() {
        return this != TELL;
    }

    /** What is written of it has happened. */
    boolean looksBack() {
        return this == HEARD || this == CONTRACT;
    }
}

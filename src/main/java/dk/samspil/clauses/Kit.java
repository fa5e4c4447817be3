package dk.samspil.clauses;

/** What one begins an agreement with: a handful of clauses or many. Every clause can be added and left out afterwards. */
public enum Kit {
    /** One page, for one evening. */
    LIGHT,
    FULL,
    /** The full one, and what several need who lead and pay for something together. */
    PARTNERSHIP
}

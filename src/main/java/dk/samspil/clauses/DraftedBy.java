package dk.samspil.clauses;

/** Who knows most of what a clause is about, and so had better write the first draft of it. The parties may choose otherwise. */
public enum DraftedBy {
    AUTHORITY,
    ORGANISATION,
    BOTH
}

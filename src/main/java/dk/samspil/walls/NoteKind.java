package dk.samspil.walls;

/** What a note on the wall says. */
public enum NoteKind {
    /** We would like … (vi ønsker) */
    WISH,
    /** We can offer … (vi kan tilbyde) */
    OFFER
}

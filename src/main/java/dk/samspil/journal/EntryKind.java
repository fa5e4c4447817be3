package dk.samspil.journal;

/** What the journal keeps. */
public enum EntryKind {
    CHANGE,
    LOOK
}

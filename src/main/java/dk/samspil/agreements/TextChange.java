package dk.samspil.agreements;

/** What has become of a clause, or of some words in it, since the edition before. */
public enum TextChange {
    SAME,
    CHANGED,
    NEW,
    GONE
}

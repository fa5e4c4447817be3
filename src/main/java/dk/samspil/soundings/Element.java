package dk.samspil.soundings;

/** What a good programme has something of (ODA 1.3). */
public enum Element {
    /** Each tells the others what is going on. */
    ORIENTATION,
    /** Something to learn. */
    CONTENT,
    /** Something to be glad about. */
    JOY,
    /** Time to talk over the coffee. */
    TALK
}

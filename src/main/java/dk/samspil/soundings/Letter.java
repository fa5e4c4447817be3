package dk.samspil.soundings;

/** A letter to those who are asked, many at a time. */
public enum Letter {
    INVITATION,
    MOVED,
    CANCELLED,
    /** What was said at the meeting. */
    SUMMARY
}

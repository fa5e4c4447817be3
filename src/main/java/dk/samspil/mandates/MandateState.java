package dk.samspil.mandates;

/** Where a mandate stands on a day. */
public enum MandateState {
    ASKED,
    /** Given to a centre, where nobody has taken it on yet. */
    UNTAKEN,
    LIVE,
    OVER
}

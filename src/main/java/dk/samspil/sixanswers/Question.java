package dk.samspil.sixanswers;

/**
 * The six things a collaboration that exists is asked about: the characteristics of a coordinated interplay (ODA 2),
 * as plain questions. Each party answers alone.
 */
public enum Question {
    /** Do we mean the same people? */
    TARGET_GROUP,
    /** Do we know each other's offers? */
    OFFERS,
    /** Do the voluntary offers fit what people need? */
    NEEDS,
    /** Is it clear who does what, and where the line goes? */
    BOUNDARY,
    /** Do we agree on what we have agreed? */
    AGREED,
    /** Does it hold when somebody leaves? */
    ANCHORING
}

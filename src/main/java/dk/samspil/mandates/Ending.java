package dk.samspil.mandates;

/** How a mandate, or the question for one, ended before its day. */
public enum Ending {
    /** The association said no. */
    DECLINED,
    /** The centre took its question back. */
    WITHDRAWN,
    /** The association said stop: here, or with its link. */
    STOPPED,
    /** The association told the centre to stop. */
    STOPPED_BY_PHONE,
    GIVEN_BACK,
    /** The consultant no longer works at the centre. */
    LEFT,
    /** A newer mandate to the same consultant took over. */
    RENEWED;

    /** Nothing had been given yet. */
    public boolean isOfQuestion() {
        return this == DECLINED || this == WITHDRAWN;
    }
}

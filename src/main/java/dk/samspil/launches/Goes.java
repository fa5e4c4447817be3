package dk.samspil.launches;

/** Whether what was to be done differently is, as those who do it say. */
public enum Goes {
    YES("success"),
    PARTLY("info"),
    NOT_YET("warning");

    private final String badge;

    Goes(String badge) {
        this.badge = badge;
    }

    /** The colour it is shown in; none of them is wrong. */
    public String badge() {
        return badge;
    }
}

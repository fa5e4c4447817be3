package dk.samspil.agreements;

/** Whether a signed edition holds on a day (gælder). */
public enum Holding {
    COMING,
    IN_FORCE,
    OVER;

    /** For a badge: what is in force stands out. */
    public String badge() {
        return this == IN_FORCE ? "success" : "";
    }
}

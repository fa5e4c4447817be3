package dk.samspil.collaborations;

/** Where on the path a collaboration is, as its parties say (ODA 5): earlier phases stay optional. */
public enum Phase {
    SOUNDING,
    CLARIFYING,
    CONTENT_AND_FORM,
    LAUNCH,
    EVERYDAY;

    /** 1 to 5, as on the drawn path. */
    public int number() {
        return ordinal() + 1;
    }

    public boolean isLast() {
        return this == EVERYDAY;
    }

    public Phase next() {
        return isLast() ? this : values()[ordinal() + 1];
    }
}

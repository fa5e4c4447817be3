package dk.samspil.agreements;

/** How far one clause has come. Told by what has happened to it, never set by hand. */
public enum SectionState {
    NOT_BEGUN(""),
    DRAFTED(""),
    /** Somebody other than the writer has said something to it. */
    DISCUSSED("open"),
    /** All parties agree with the text as it stands. */
    AGREED("success");

    private final String badge;

    SectionState(String badge) {
        this.badge = badge;
    }

    public String badge() {
        return badge;
    }
}

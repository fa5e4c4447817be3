package dk.samspil.remarks;

/** What comes of a disagreement. Both are good answers. */
public enum Outcome {
    AGREED("success"),
    /** "We see it differently for now": written down, and in nobody's way. */
    DIFFERENT_FOR_NOW("");

    private final String badge;

    Outcome(String badge) {
        this.badge = badge;
    }

    public String badge() {
        return badge;
    }
}

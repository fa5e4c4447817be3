package dk.samspil.agreed;

/** How firmly something is agreed. None of them is better: a spoken word is an agreement too. */
public enum Standing {
    /** Still being talked about. */
    OPEN,
    SAID,
    WRITTEN,
    SIGNED;

    /** How its badge is drawn: green for a signature, an open ring for what is still talked about. */
    public String badge() {
        return switch (this) {
            case OPEN -> "open";
            case SAID, WRITTEN -> "";
            case SIGNED -> "success";
        };
    }
}

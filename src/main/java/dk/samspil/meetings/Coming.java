package dk.samspil.meetings;

/** What a party says to an invitation to meet. */
public enum Coming {
    YES,
    MAYBE,
    NO;

    /** How its badge is drawn. */
    public String badge() {
        return switch (this) {
            case YES -> "success";
            case MAYBE, NO -> "";
        };
    }
}

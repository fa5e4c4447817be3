package dk.samspil.clauses;

/** Who may use a wording. */
public enum VariantStanding {
    /** One's own organisation, and its branches. */
    KEPT,
    /** Everybody, as it is now. */
    OFFERED,
    /** Everybody, as it was before it was changed. */
    OFFERED_BEFORE,
    /** Nobody, for now. */
    PUT_AWAY;

    static VariantStanding of(Variant variant) {
        if (variant.putAway()) {
            return PUT_AWAY;
        }
        if (variant.offered() == null) {
            return KEPT;
        }
        return variant.offered() == variant.version() ? OFFERED : OFFERED_BEFORE;
    }

    public boolean offered() {
        return this == OFFERED || this == OFFERED_BEFORE;
    }

    /** Which badge: see the part. */
    public String badge() {
        return switch (this) {
            case KEPT, PUT_AWAY -> "";
            case OFFERED -> "success";
            case OFFERED_BEFORE -> "open";
        };
    }
}

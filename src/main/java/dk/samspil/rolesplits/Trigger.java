package dk.samspil.rolesplits;

/** Questions that help to choose. A yes points to a situation; it decides nothing. */
public enum Trigger {
    SAME_AS_STAFF(Situation.INCREASE),
    NO_VISIBLE_DIFFERENCE(Situation.INCREASE),
    BEYOND_LEVEL(Situation.SUPPLEMENT),
    OTHER_WAY(Situation.ALTERNATIVE),
    TAKES_OVER(Situation.REPLACEMENT),
    SEEN_AS_RIGHT(Situation.REPLACEMENT);

    private final Situation pointsTo;

    Trigger(Situation pointsTo) {
        this.pointsTo = pointsTo;
    }

    Situation pointsTo() {
        return pointsTo;
    }
}

package dk.samspil.reference;

/**
 * A section of a statute that an offer, a need or an agreement can refer to (hjemmel). It says which rule is meant and
 * never who is entitled to what: that is the authority's decision.
 */
public record LegalBasis(
        Act act,
        String section,
        String titleDa,
        String titleEn,
        Concerns concerns,
        Certainty certainty,
        Validity validity) {

    public enum Act {
        ELDER_ACT,
        SOCIAL_SERVICES_ACT,
        HEALTH_ACT
    }

    /** Whom the section speaks of, in the statute's own terms. */
    public enum Concerns {
        ELDER,
        OTHER_ADULTS,
        EVERYONE,
        ORGANISATIONS,
        RELATIVES
    }

    /** How well we know what it says. */
    public enum Certainty {
        /** A source was read that says so. */
        VERIFIED,
        /** Known through somebody else's words only; look it up before relying on it. */
        SECONDARY
    }
}

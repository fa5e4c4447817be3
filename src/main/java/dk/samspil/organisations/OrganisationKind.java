package dk.samspil.organisations;

import dk.samspil.access.Side;

/** What an organisation is, and thereby where it stands around the citizen. */
public enum OrganisationKind {
    /** The municipality as authority (myndighed): decides who gets what. */
    MUNICIPALITY(Side.AUTHORITY),
    MUNICIPAL_HOME_CARE(Side.PROVIDER),
    MUNICIPAL_CARE_HOME(Side.PROVIDER),
    LIBRARY(Side.PROVIDER),
    MUNICIPAL_INSTITUTION(Side.PROVIDER),
    PRIVATE_PROVIDER(Side.PROVIDER),
    GENERAL_PRACTICE(Side.PROVIDER),
    HOSPITAL(Side.PROVIDER),
    PRIVATE_ACTOR(Side.PROVIDER),
    ASSOCIATION(Side.VOLUNTARY),
    LOCAL_BRANCH(Side.VOLUNTARY),
    NATIONAL_ORGANISATION(Side.VOLUNTARY),
    VOLUNTARY_CENTRE(Side.VOLUNTARY),
    PARISH(Side.VOLUNTARY),
    HOUSING_ASSOCIATION(Side.VOLUNTARY),
    /** People who do something together without being an association, hence without a CVR number. */
    GROUP(Side.CITIZEN),
    /** One person who does something alone. */
    PERSON(Side.CITIZEN),
    /** Elected by the older citizens; it advises the municipality but speaks for them, so it stands with the citizens. */
    ELDER_COUNCIL(Side.CITIZEN),
    /** Residents and relatives of one place (bruger- og pårørenderåd); with the citizens for the same reason. */
    USER_COUNCIL(Side.CITIZEN);

    private final Side side;

    OrganisationKind(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** Knows its area or its branches well enough to vouch for others, once it is confirmed itself. */
    boolean confirmsOthers() {
        return this == MUNICIPALITY || this == VOLUNTARY_CENTRE || this == NATIONAL_ORGANISATION;
    }

    /** Its name may be a person's name, so it is not put on a public list unless that is asked for. */
    boolean isPersonal() {
        return this == PERSON || this == GROUP;
    }
}

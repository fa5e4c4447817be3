package dk.samspil.organisations;

import java.util.List;

/** Why one believes that an organisation is what it says. */
public enum ConfirmedAs {
    /** Its number was looked up in the Central Business Register, and the name was the same. */
    CVR,
    /** Its national organisation knows it as a branch. */
    NATIONAL_ORGANISATION,
    VOLUNTARY_CENTRE,
    MUNICIPALITY;

    /** What one of this kind can know: anybody can look a number up, and each knows its own. */
    static List<ConfirmedAs> possibleFor(OrganisationKind confirmer) {
        return switch (confirmer) {
            case MUNICIPALITY -> List.of(MUNICIPALITY, CVR);
            case VOLUNTARY_CENTRE -> List.of(VOLUNTARY_CENTRE, CVR);
            case NATIONAL_ORGANISATION -> List.of(NATIONAL_ORGANISATION, CVR);
            case MUNICIPAL_HOME_CARE,
                    MUNICIPAL_CARE_HOME,
                    LIBRARY,
                    MUNICIPAL_INSTITUTION,
                    PRIVATE_PROVIDER,
                    GENERAL_PRACTICE,
                    HOSPITAL,
                    PRIVATE_ACTOR,
                    ASSOCIATION,
                    LOCAL_BRANCH,
                    PARISH,
                    HOUSING_ASSOCIATION,
                    GROUP,
                    PERSON,
                    ELDER_COUNCIL,
                    USER_COUNCIL -> List.of();
        };
    }
}

package dk.samspil.reference;

/** For whom: the people an offer, a need or a clarification is about. Few enough to choose from, and no diagnosis among them. */
public enum TargetGroup {
    PEOPLE_WITH_DEMENTIA,
    YOUNGER_PEOPLE_WITH_DEMENTIA,
    PARTNERS,
    ADULT_CHILDREN,
    YOUNG_RELATIVES,
    OLDER_PEOPLE,
    OLDER_PEOPLE_LIVING_ALONE,
    LONELY_OLDER_PEOPLE,
    NURSING_HOME_RESIDENTS,
    ETHNIC_MINORITY_ELDERS
}

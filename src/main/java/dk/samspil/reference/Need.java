package dk.samspil.reference;

/** The needs catalogue: what people with dementia and those close to them can be short of. Every party uses the same words. */
public enum Need {
    RELIEF_FOR_SPOUSE,
    COMPANY,
    PHYSICAL_ACTIVITY,
    MEANINGFUL_ACTIVITY,
    MEALS_TOGETHER,
    TRANSPORT_AND_ESCORT,
    INFORMATION_AND_COUNSELLING,
    PEER_GROUP_FOR_RELATIVES,
    PEER_GROUP_FOR_PEOPLE_WITH_DEMENTIA,
    DIGITAL_AND_ADMINISTRATIVE_HELP,
    NIGHT_AND_ACUTE_RELIEF,
    SUPPORT_AT_END_OF_LIFE,
    MOVING_TO_NURSING_HOME,
    SUPPORT_FOR_YOUNG_RELATIVES
}

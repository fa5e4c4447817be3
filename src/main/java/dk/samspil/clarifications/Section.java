package dk.samspil.clarifications;

/** The parts A to I of a clarification, in the order they are asked. */
enum Section {
    WHO_WE_ARE,
    FOR_WHOM,
    OFFERS,
    BOUNDARIES,
    VOLUNTEERS,
    ORGANISATION,
    ECONOMY,
    HOPES,
    READINESS;

    /** "A" to "I". */
    String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }
}

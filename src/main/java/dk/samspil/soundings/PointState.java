package dk.samspil.soundings;

/** What has become of a point that somebody proposed. */
public enum PointState {
    PROPOSED,
    /** It stands in the programme. */
    TAKEN_IN,
    /** There was no room this time; the host has said thank you. */
    THANKED
}

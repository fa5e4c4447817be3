package dk.samspil.partnerships;

/** How a party answers one of the questions of readiness. */
public enum Readiness {
    YES,
    NO,
    UNSURE
}

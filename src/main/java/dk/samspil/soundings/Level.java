package dk.samspil.soundings;

/** Who comes from the host, seen by how much they decide. Whoever is invited reads it as a sign. */
public enum Level {
    MAYOR,
    COMMITTEE_CHAIR,
    CHIEF_EXECUTIVE,
    HEAD,
    STAFF
}

package dk.samspil.partnerships;

/** What a party puts in. All of it counts. */
public enum ResourceKind {
    MONEY,
    HOURS,
    PREMISES,
    STAFF,
    OTHER
}

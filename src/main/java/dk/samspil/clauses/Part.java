package dk.samspil.clauses;

/** What clauses stand together with, in the order of an agreement. */
public enum Part {
    WHO_AND_WHY,
    WHO_DOES_WHAT,
    EVERYDAY,
    SAFE,
    MONEY,
    ALONG_THE_WAY,
    HOW_LONG,
    /** What an organisation has written itself. */
    OWN
}

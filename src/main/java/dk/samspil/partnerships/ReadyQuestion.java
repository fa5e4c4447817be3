package dk.samspil.partnerships;

/** What it is good to be able to say yes to before one runs something together; advice, and never a gate. */
public enum ReadyQuestion {
    ECONOMY,
    PAID_STAFF,
    TWO_YEARS,
    BACKING,
    KEPT
}

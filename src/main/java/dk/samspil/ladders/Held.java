package dk.samspil.ladders;

/** How far a characteristic holds, as one party sees it. */
public enum Held {
    YES,
    PARTLY,
    NOT
}

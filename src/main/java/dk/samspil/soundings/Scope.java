package dk.samspil.soundings;

/** Whom a meeting is for: everybody in the social field, those of one sector, or those around one target group. */
public enum Scope {
    FIELD,
    SECTOR,
    TARGET_GROUP;

    /** Which sector or which group must be said; the whole field says itself. */
    boolean needsWords() {
        return this != FIELD;
    }
}

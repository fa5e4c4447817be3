package dk.samspil.soundings;

/** What a meeting of a whole field is for (ODA 1). */
public enum SoundingKind {
    /** The first time: who is there, and could we do something together? */
    SOUNDING_OUT,
    /** Every year: what has happened, and what is coming? */
    DIALOGUE
}

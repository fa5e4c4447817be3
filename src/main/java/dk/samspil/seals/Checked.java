package dk.samspil.seals;

/** What a file turned out to be, when somebody asked whether it is genuine. */
public sealed interface Checked {

    /** Byte for byte what we sealed: nothing is changed, added or missing. */
    record Genuine(Seal seal) implements Checked {}

    record NotGenuine(Flaw flaw) implements Checked {}

    /** Why we do not vouch for a file. */
    enum Flaw {
        /** It bears our seal, and is not the file we put it under. */
        CHANGED,
        /** It bears a seal of somebody else's, whatever name stands on it. */
        NOT_OURS,
        /** A PDF that nobody sealed. */
        UNSEALED,
        NOT_A_PDF,
        /** It ends too early. */
        DAMAGED,
        /** It is locked with a password; nothing of ours ever is. */
        ENCRYPTED,
        TOO_LARGE
    }
}

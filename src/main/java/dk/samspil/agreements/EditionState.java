package dk.samspil.agreements;

/** How far a text has come. Whether a signed one holds today is told by its days, see {@link Holding}. */
public enum EditionState {
    /** The parties choose what it is to be about. */
    OUTLINE,
    /** They write it. */
    DRAFT,
    /** The last hand has been put to it: it is heard, approved and signed as it stands. */
    FINAL,
    /** All have signed; it never changes again. */
    SIGNED,
    /** It came to nothing, or the parties began anew. */
    DROPPED;

    public boolean mayBecome(EditionState next) {
        return switch (this) {
            case OUTLINE -> next == DRAFT || next == DROPPED;
            case DRAFT -> next == FINAL || next == DROPPED;
            case FINAL -> next == DRAFT || next == SIGNED || next == DROPPED;
            case SIGNED, DROPPED -> false;
        };
    }

    /** The parties may still put something differently. */
    public boolean isOpen() {
        return this == OUTLINE || this == DRAFT;
    }
}

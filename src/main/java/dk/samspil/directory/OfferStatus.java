package dk.samspil.directory;

/** How far an offer has come towards the people it is for. */
public enum OfferStatus {
    /** Seen by one's own organisation only. */
    DRAFT,
    /** Seen by everyone. */
    PUBLISHED,
    /** Taken down again; nobody else can tell that it was there. */
    WITHDRAWN;

    boolean mayBecome(OfferStatus next) {
        return switch (this) {
            case DRAFT, WITHDRAWN -> next == PUBLISHED;
            case PUBLISHED -> next == WITHDRAWN;
        };
    }

    /** Which badge: see the part. */
    public String badge() {
        return switch (this) {
            case DRAFT, WITHDRAWN -> "";
            case PUBLISHED -> "success";
        };
    }
}

package dk.samspil.collaborations;

/** A party's way in and out of a collaboration. */
public enum PartyStatus {
    INVITED,
    ACTIVE,
    DECLINED,
    LEFT;

    boolean canBecome(PartyStatus next) {
        return switch (this) {
            case INVITED -> next == ACTIVE || next == DECLINED || next == LEFT;
            case ACTIVE -> next == LEFT;
            case DECLINED, LEFT -> next == INVITED;
        };
    }
}

package dk.samspil.collaborations;

/** Whether a collaboration goes on. Stopping is as good an outcome as any, and nothing is for ever. */
public enum CollaborationState {
    GOING,
    /** For a while: what waits rests meanwhile. */
    PAUSED,
    /** The parties know enough and stop here. */
    STOPPED;

    public boolean mayBecome(CollaborationState next) {
        return switch (this) {
            case GOING -> next == PAUSED || next == STOPPED;
            case PAUSED -> next == GOING || next == STOPPED;
            case STOPPED -> next == GOING;
        };
    }
}

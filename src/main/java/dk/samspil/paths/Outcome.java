package dk.samspil.paths;

import dk.samspil.collaborations.CollaborationState;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Room;
import java.util.List;

/** What parties can decide on their way (udfald). None is better than another. */
public enum Outcome {
    GO_ON,
    /** They know enough, and stop here. */
    STOP_HERE,
    PAUSE,
    RESUME,
    REOPEN,
    /** Decided before it was written down here; changes nothing. */
    REMEMBERED;

    /** What can be decided as things stand. */
    static List<Outcome> possible(Room room) {
        return switch (room.state()) {
            case GOING -> room.phase().isLast() ? List.of(PAUSE, STOP_HERE) : List.of(GO_ON, PAUSE, STOP_HERE);
            case PAUSED -> List.of(RESUME, PAUSE, STOP_HERE);
            case STOPPED -> List.of(REOPEN);
        };
    }

    CollaborationState state() {
        return switch (this) {
            case GO_ON, RESUME, REOPEN -> CollaborationState.GOING;
            case PAUSE -> CollaborationState.PAUSED;
            case STOP_HERE -> CollaborationState.STOPPED;
            case REMEMBERED -> throw new IllegalStateException("What is only remembered leads nowhere");
        };
    }

    Phase from(Phase phase) {
        return this == GO_ON ? phase.next() : phase;
    }
}

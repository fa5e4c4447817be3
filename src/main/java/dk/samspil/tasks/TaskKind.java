package dk.samspil.tasks;

import dk.samspil.collaborations.Room;
import dk.samspil.rounds.RoundKind;

/** What kind of thing waits. {@code path} follows the collaboration's own address. */
public enum TaskKind {
    INVITATION("/invitation"),
    SIX_ANSWERS("/svar/mit"),
    LADDER("/trappen/svar"),
    ROLE_SPLIT("/roller/svar"),
    /** All have answered: look at it, and say something together. */
    TALK_SIX_ANSWERS("/svar"),
    TALK_LADDER("/trappen"),
    TALK_ROLE_SPLIT("/roller"),
    /** A change that was agreed. */
    CHANGE("/aftalt#change"),
    /** The day a pause was to end: shall we begin again? It never rests itself. */
    PAUSE_OVER("/plan#decide");

    private final String path;

    TaskKind(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    boolean waitsForItsDay() {
        return this == PAUSE_OVER;
    }

    boolean restsIn(Room room) {
        return this != PAUSE_OVER && room.isResting();
    }

    static TaskKind answering(RoundKind kind) {
        return switch (kind) {
            case SIX_ANSWERS -> SIX_ANSWERS;
            case LADDER -> LADDER;
            case ROLE_SPLIT -> ROLE_SPLIT;
        };
    }

    static TaskKind talking(RoundKind kind) {
        return switch (kind) {
            case SIX_ANSWERS -> TALK_SIX_ANSWERS;
            case LADDER -> TALK_LADDER;
            case ROLE_SPLIT -> TALK_ROLE_SPLIT;
        };
    }
}

package dk.samspil.collaborations;

/** The pages of a room. {@code path} follows the room's own. */
public enum RoomTab {
    OVERVIEW(""),
    SIX_ANSWERS("/svar"),
    LADDER("/trappen"),
    ROLE_SPLIT("/roller"),
    PLAN("/plan"),
    MEETINGS("/moeder"),
    AGREED("/aftalt"),
    AGREEMENTS("/aftaler"),
    PARTIES("/parter");

    private final String path;

    RoomTab(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}

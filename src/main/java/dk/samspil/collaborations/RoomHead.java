package dk.samspil.collaborations;

/** The top of every page in a room; {@code title} and {@code lead} are the page's own. */
public record RoomHead(Room room, RoomTab tab, String title, String lead) {}

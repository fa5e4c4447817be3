package dk.samspil.collaborations;

import java.util.List;

/** Everything an organisation has written in a room, to be read, saved or printed. {@code file} leads to the same for a machine. */
public record OwnDataPage(RoomHead head, List<OwnPaper> papers, String file) {}

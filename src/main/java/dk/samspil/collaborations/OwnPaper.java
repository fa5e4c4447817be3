package dk.samspil.collaborations;

import dk.samspil.web.Fact;
import java.util.List;

/** Something an organisation has written in a room, to be read: what was asked, and what it said. */
public record OwnPaper(String heading, List<Fact> facts) {}

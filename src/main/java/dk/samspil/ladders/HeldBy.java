package dk.samspil.ladders;

import dk.samspil.collaborations.Room;
import dk.samspil.web.Texts;
import java.util.Optional;

/** What a room above knows to be missing of what a collaboration is to rest on, in the form it chose. It is said, and refuses nothing. */
public interface HeldBy {

    Optional<String> missing(Room room, Texts t);
}

package dk.samspil.agreements;

import dk.samspil.collaborations.RoomHead;
import java.util.List;

/** Two editions word by word: what went and what came. */
public record ComparePage(RoomHead head, Agreement agreement, Edition before, Edition after, List<Compared> sections) {

    public String path() {
        return agreement.path() + "/udgaver/" + after.id();
    }
}

package dk.samspil.paths;

import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;

/** Something decided earlier, to be written down. */
public record RememberPage(RoomHead head, RememberForm form, Fields fields) {

    public List<Option> phases() {
        return Option.of(fields.t(), Phase.values());
    }
}

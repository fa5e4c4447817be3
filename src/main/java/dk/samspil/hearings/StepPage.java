package dk.samspil.hearings;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;

/** Choosing one more who has to approve. */
public record StepPage(RoomHead head, String path, StepForm form, Fields fields) {

    public List<Option> levels() {
        return Option.of(fields.t(), Level.steps());
    }
}

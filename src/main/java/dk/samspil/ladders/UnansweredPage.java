package dk.samspil.ladders;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Stairs;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** It is this party's turn. Who has answered stands here; what they answered does not, late or not. */
public record UnansweredPage(
        RoomHead head,
        String text,
        String due,
        @Nullable Way answer,
        List<Replier> repliers,
        Stairs stairs,
        List<StepText> steps,
        @Nullable Way history) {}

package dk.samspil.ladders;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Stairs;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nobody has asked yet, or this party came in afterwards: what the ladder is, and how to begin. */
public record NothingAskedPage(
        RoomHead head,
        String title,
        String text,
        Stairs stairs,
        List<StepText> steps,
        AskPart ask,
        @Nullable Way history) {}

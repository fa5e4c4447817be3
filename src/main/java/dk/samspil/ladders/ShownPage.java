package dk.samspil.ladders;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Stairs;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers lie open: the difference first, then the stairs, then what each wrote, then what they say together. */
public record ShownPage(
        RoomHead head,
        DifferenceText difference,
        String another,
        Stairs stairs,
        List<StepText> steps,
        List<MarkCard> cards,
        List<Replier> silent,
        List<String> notes,
        JointPart joint,
        AskPart ask,
        @Nullable Way history) {}

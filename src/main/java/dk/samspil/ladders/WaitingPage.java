package dk.samspil.ladders;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Stairs;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This party has answered and waits: its own answer, for its own eyes, and whom we wait for. */
public record WaitingPage(
        RoomHead head,
        String title,
        List<Replier> repliers,
        Stairs stairs,
        List<MarkCard> own,
        @Nullable Way change,
        @Nullable Way history) {}

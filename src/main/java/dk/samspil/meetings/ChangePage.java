package dk.samspil.meetings;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import org.jspecify.annotations.Nullable;

/** Saying something about a meeting anew, moving it or calling it off. */
public record ChangePage(
        RoomHead head,
        Meeting meeting,
        PlanForm form,
        Fields fields,
        @Nullable Conflict conflict) {}

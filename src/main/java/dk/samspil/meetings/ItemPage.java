package dk.samspil.meetings;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import org.jspecify.annotations.Nullable;

/** One point on the agenda, to be put differently or struck. */
public record ItemPage(
        RoomHead head,
        Meeting meeting,
        ItemForm form,
        Fields fields,
        @Nullable Conflict conflict) {}

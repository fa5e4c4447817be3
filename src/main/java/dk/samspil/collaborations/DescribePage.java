package dk.samspil.collaborations;

import dk.samspil.web.Conflict;
import dk.samspil.web.Problems;
import org.jspecify.annotations.Nullable;

/** Saying anew what a collaboration is. */
public record DescribePage(
        RoomHead head,
        DescribeForm form,
        DescriptionPart description,
        @Nullable Conflict conflict) {

    public Problems problems() {
        return description.fields().problems();
    }
}

package dk.samspil.presses;

import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The picture that goes to the paper.
 *
 * @param photo null where there is none
 * @param version of the text it belongs to, as it is now
 * @param changed somebody wrote it anew since the page was opened
 */
public record PressPhotoPage(
        RoomHead head,
        Agreement agreement,
        @Nullable PressPhoto photo,
        int version,
        boolean changed,
        PressPhotoForm form,
        Fields fields) {}

package dk.samspil.launches;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line, written or written anew. */
public record LinePage(
        RoomHead head,
        LineKind kind,
        boolean isNew,
        LineForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public List<Option> parties() {
        return head.room().active().stream()
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }
}

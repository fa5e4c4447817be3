package dk.samspil.paths;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to do: who, when, and whether it is done. */
public record ActivityPage(
        RoomHead head,
        Activity activity,
        ActivityForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public List<Option> parties() {
        return head.room().active().stream()
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }
}

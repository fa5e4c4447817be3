package dk.samspil.launches;

import dk.samspil.access.Side;
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

    /** Only an authority looks into its contracts. Who stands there already is offered all the same. */
    public List<Option> parties() {
        return head.room().active().stream()
                .filter(party -> kind != LineKind.CONTRACT
                        || party.side() == Side.AUTHORITY
                        || party.organisation().toString().equals(form.party()))
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }
}

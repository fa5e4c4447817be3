package dk.samspil.presses;

import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.registers.ReleaseYeses;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A press text: written, said yes to, and taken where it is to go.
 *
 * @param errands none while nobody has written it
 */
public record PressPage(
        RoomHead head,
        Agreement agreement,
        Published text,
        ReleaseYeses yeses,
        @Nullable PressPhoto photo,
        List<Errand> errands,
        PressForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public String path() {
        return agreement.path() + "/presse";
    }
}

package dk.samspil.principles;

import dk.samspil.organisations.Organisation;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asking one organisation; {@code guest} is null for one that is not here yet. */
public record DialogueGuestPage(
        Dialogue dialogue, @Nullable Organisation guest, DialogueGuestForm form, Fields fields) {

    public String title() {
        var t = fields.t();
        return guest == null
                ? t.get("principles.invite.title.new")
                : t.get("principles.invite.title.known", guest.name());
    }

    public List<Option> kinds() {
        return Option.of(fields.t(), OrganisationKind.values());
    }
}

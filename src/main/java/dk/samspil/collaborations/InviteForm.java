package dk.samspil.collaborations;

import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import jakarta.validation.constraints.Email;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation as it is typed: to an organisation that is here ({@code organisation}), or to one that is not yet. */
public record InviteForm(
        @Nullable UUID organisation,
        @Line String kind,
        @Line String name,
        @Line String shortName,
        @Line String municipality,
        @Required(message = "collaborations.invite.problem.contactName") @Line String contactName,
        @Email(message = "collaborations.invite.problem.address") @Line String contactAddress,
        @Line String contactPhone,
        @Prose(max = 1000) String words) {

    public InviteForm {
        kind = Typed.text(kind);
        name = Typed.text(name);
        shortName = Typed.text(shortName);
        municipality = Typed.text(municipality);
        contactName = Typed.text(contactName);
        contactAddress = Typed.text(contactAddress);
        contactPhone = Typed.text(contactPhone);
        words = Typed.text(words);
    }

    static InviteForm empty(@Nullable UUID organisation, String municipality) {
        return new InviteForm(organisation, "", "", "", municipality, "", "", "", "");
    }

    boolean isNew() {
        return organisation == null;
    }
}

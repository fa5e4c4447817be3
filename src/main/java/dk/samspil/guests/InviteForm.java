package dk.samspil.guests;

import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.Organisation;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import jakarta.validation.constraints.Email;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation as it is typed: to an organisation that is here ({@code organisation}), or to one that is not yet; {@code id} is its own. */
public record InviteForm(
        @Nullable UUID id,
        @Nullable UUID organisation,
        @Line String kind,
        @Line String name,
        @Line String shortName,
        @Line String municipality,

        @Required(message = "guests.invite.problem.contactName") @Line
        String contactName,

        @Email(message = "collaborations.contact.problem.address") @Line
        String contactAddress,

        @Phone String contactPhone,
        @Prose(max = 1000) String words) {

    public InviteForm {
        kind = Typed.text(kind);
        name = Typed.text(name);
        shortName = Typed.text(shortName);
        municipality = Typed.text(municipality);
        contactName = Typed.text(contactName);
        contactAddress = Typed.text(contactAddress);
        contactPhone = PhoneNumber.tidy(Typed.text(contactPhone));
        words = Typed.text(words);
    }

    static InviteForm empty(UUID id, @Nullable UUID organisation, String municipality) {
        return new InviteForm(id, organisation, "", "", "", municipality, "", "", "", "");
    }

    /** Checked before: the kind is one of ours. */
    NewOrganisation newcomer() {
        return new NewOrganisation(
                OrganisationKind.valueOf(kind),
                name,
                shortName.isEmpty() ? name : shortName,
                municipality,
                contactName,
                contactAddress,
                contactPhone);
    }

    Guest guest(Organisation known) {
        return new Guest(
                known.id(),
                known.name(),
                known.shortName(),
                known.kind().side(),
                contactName,
                contactAddress,
                contactPhone,
                words);
    }

    boolean isNew() {
        return organisation == null;
    }
}

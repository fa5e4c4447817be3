package dk.samspil.principles;

import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.Organisation;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Problems;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import jakarta.validation.constraints.Email;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is asked, as it is typed: an organisation that is here ({@code organisation}), or one that is not yet. */
public record DialogueGuestForm(
        @Nullable UUID organisation,
        @Line String name,
        @Line String kind,

        @Required(message = "principles.problem.contactName") @Line
        String contactName,

        @Email(message = "principles.problem.address") @Line String contactAddress,

        @Phone String contactPhone) {

    public DialogueGuestForm {
        name = Typed.text(name);
        kind = Typed.text(kind);
        contactName = Typed.text(contactName);
        contactAddress = Typed.text(contactAddress);
        contactPhone = PhoneNumber.tidy(Typed.text(contactPhone));
    }

    static DialogueGuestForm empty(@Nullable Organisation known) {
        return known == null
                ? new DialogueGuestForm(null, "", "", "", "", "")
                : new DialogueGuestForm(
                        known.id().value(), "", "", "", Typed.text(known.address()), Typed.text(known.phone()));
    }

    /** Everybody needs a way to be reached; one that is not here needs a name and a kind. */
    Problems check(Problems problems, Texts t) {
        if (organisation == null && name.isEmpty()) {
            problems = problems.and("name", t.get("principles.invite.problem.name"));
        }
        if (organisation == null && Typed.one(OrganisationKind.class, kind).isEmpty()) {
            problems = problems.and("kind", t.get("principles.invite.problem.kind"));
        }
        return contactAddress.isEmpty() && contactPhone.isEmpty()
                ? problems.and("contactAddress", t.get("principles.invite.problem.reach"))
                : problems;
    }

    /** Checked before: the kind is one of ours. */
    NewOrganisation newcomer(String municipality) {
        return new NewOrganisation(
                OrganisationKind.valueOf(kind), name, name, municipality, contactName, contactAddress, contactPhone);
    }

    DialogueGuest guest(Organisation known) {
        return new DialogueGuest(
                known.id(), known.name(), known.shortName(), known.side(), contactName, contactAddress, contactPhone);
    }
}

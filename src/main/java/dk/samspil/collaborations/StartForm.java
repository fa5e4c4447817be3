package dk.samspil.collaborations;

import dk.samspil.access.PlaceId;
import dk.samspil.web.Contact;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new collaboration, or one that exists, as it is typed. */
public record StartForm(
        @Nullable UUID id,

        @Required(message = "collaborations.start.problem.name") @Line
        String name,

        @Required(message = "collaborations.start.problem.purpose") @Line(max = 300)
        String purpose,

        @Nullable List<String> targetGroups,
        @Line String municipality,
        @Line String geography,
        @Line @Day String since,
        @Line String form,
        @Line String phase,

        @Required(message = "collaborations.start.problem.contactName") @Line
        String contactName,

        @Line String contactFunction,
        @Phone String contactPhone,
        @Line String contactHours,
        @Line String substitute,
        @Phone String substitutePhone)
        implements Described {

    public StartForm {
        name = Typed.text(name);
        purpose = Typed.text(purpose);
        targetGroups = targetGroups == null ? List.of() : targetGroups;
        municipality = Typed.text(municipality);
        geography = Typed.text(geography);
        since = Typed.text(since);
        form = Typed.text(form);
        phase = Typed.text(phase);
        contactName = Typed.text(contactName);
        contactFunction = Typed.text(contactFunction);
        contactPhone = PhoneNumber.tidy(Typed.text(contactPhone));
        contactHours = Typed.text(contactHours);
        substitute = Typed.text(substitute);
        substitutePhone = PhoneNumber.tidy(Typed.text(substitutePhone));
    }

    /** As it stands before anything is typed; {@code id} becomes the place. */
    static StartForm empty(UUID id, Contact contact, String municipality) {
        return new StartForm(
                id,
                "",
                "",
                List.of(),
                municipality,
                "",
                "",
                Form.UNDECIDED.name(),
                Phase.EVERYDAY.name(),
                contact.name(),
                contact.function(),
                Typed.text(contact.phone()),
                Typed.text(contact.hours()),
                Typed.text(contact.substitute()),
                Typed.text(contact.substitutePhone()));
    }

    StartForm with(UUID newId) {
        return new StartForm(
                newId,
                name,
                purpose,
                targetGroups,
                municipality,
                geography,
                since,
                form,
                phase,
                contactName,
                contactFunction,
                contactPhone,
                contactHours,
                substitute,
                substitutePhone);
    }

    NewCollaboration begun(PlaceId place, @Nullable String address) {
        return new NewCollaboration(
                place,
                name,
                purpose,
                groups(),
                municipalityCode(),
                geography,
                beginning(),
                Typed.one(Form.class, form).orElse(Form.UNDECIDED),
                chosenPhase(),
                new ContactPerson(
                        contactName,
                        contactFunction,
                        contactPhone,
                        contactHours,
                        Typed.text(address),
                        substitute,
                        substitutePhone));
    }
}

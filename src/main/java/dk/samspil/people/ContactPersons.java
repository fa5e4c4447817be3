package dk.samspil.people;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotAllowed;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.UnitId;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.Units;
import dk.samspil.web.Contact;
import dk.samspil.web.LastChange;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the others call: the own organisation's contact persons. */
@Component
@Transactional
public class ContactPersons {

    private final ContactRepository repository;
    private final Units units;
    private final Journal journal;
    private final Ids ids;

    ContactPersons(ContactRepository repository, Units units, Journal journal, Ids ids) {
        this.repository = repository;
        this.units = units;
        this.journal = journal;
        this.ids = ids;
    }

    List<ContactPerson> all() {
        return repository.contacts();
    }

    ContactPerson contact(UUID id) {
        return repository.contact(id).orElseThrow(NotHere::new);
    }

    /** Whom the others call, when it is the one of this name: to begin a form with what has been written once. */
    @Transactional(readOnly = true)
    public Optional<Contact> called(String name) {
        return repository.called(name).map(ContactPerson::drawn);
    }

    /** Where a contact person of this name, or one who stands in for another, reads what the others write. */
    @Transactional(readOnly = true)
    public Optional<String> addressOf(String name) {
        return repository.addressOf(name);
    }

    LastChange lastChange(UUID id) {
        return repository.lastChange(id);
    }

    /** Those who answer for the organisation say whom to call, and so do its administrators. */
    void requireEditor() {
        if (!Actor.current().may(Permission.ANSWER) && !Actor.current().may(Permission.ADMINISTER)) {
            throw new NotAllowed(Permission.ANSWER);
        }
    }

    public UUID add(ContactForm form) {
        requireEditor();
        var unit = checked(form);
        var id = Typed.id(form.id()).orElseGet(ids::next);
        repository.add(id, Actor.currentOrganisation(), unit, form);
        journal.changed("people.contactAdded", id);
        return id;
    }

    public void change(UUID id, ContactForm form) {
        requireEditor();
        contact(id);
        if (!repository.change(id, checked(form), form, Actor.current().name())) {
            throw new Stale();
        }
        journal.changed("people.contactChanged", id);
    }

    /** No longer the one to call. */
    public void end(UUID id) {
        requireEditor();
        if (!repository.end(id)) {
            throw new NotHere();
        }
        journal.changed("people.contactEnded", id);
    }

    private @Nullable UnitId checked(ContactForm form) {
        if (Arrays.stream(ContactRole.values()).noneMatch(role -> role.name().equals(form.role()))) {
            throw new Refusal("role", "people.problem.contactRole");
        }
        if (Typed.orNull(form.substitute()) == null
                && (Typed.orNull(form.substitutePhone()) != null || Typed.orNull(form.substituteAddress()) != null)) {
            throw new Refusal("substitute", "people.problem.substitute");
        }
        return units.chosen(form.unit());
    }
}

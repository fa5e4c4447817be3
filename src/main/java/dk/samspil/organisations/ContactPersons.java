package dk.samspil.organisations;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotAllowed;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.UnitId;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the others call: the own organisation's contact persons. */
@Component
@Transactional
public class ContactPersons {

    private final ContactRepository repository;
    private final LastChangeQuery changes;
    private final Units units;
    private final Journal journal;
    private final Ids ids;

    ContactPersons(ContactRepository repository, LastChangeQuery changes, Units units, Journal journal, Ids ids) {
        this.repository = repository;
        this.changes = changes;
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

    LastChange lastChange(UUID id) {
        return changes.ofContact(id);
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
        journal.changed("organisations.contactAdded", id);
        return id;
    }

    public void change(UUID id, ContactForm form) {
        requireEditor();
        contact(id);
        if (!repository.change(id, checked(form), form, Changer.name())) {
            throw new Stale();
        }
        journal.changed("organisations.contactChanged", id);
    }

    /** No longer the one to call. */
    public void end(UUID id) {
        requireEditor();
        if (!repository.end(id)) {
            throw new NotHere();
        }
        journal.changed("organisations.contactEnded", id);
    }

    private @Nullable UnitId checked(ContactForm form) {
        if (Arrays.stream(ContactRole.values()).noneMatch(role -> role.name().equals(form.role()))) {
            throw new Refusal("role", "organisations.problem.contactRole");
        }
        if (Typed.text(form.substitute()) == null
                && (Typed.text(form.substitutePhone()) != null || Typed.text(form.substituteAddress()) != null)) {
            throw new Refusal("substitute", "organisations.problem.substitute");
        }
        return units.chosen(form.unit());
    }
}

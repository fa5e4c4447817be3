package dk.samspil.people;

import dk.samspil.web.Conflict;
import dk.samspil.web.Conflicts;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.LastChange;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact person, to add or change.
 *
 * @param isNew there is none with this id yet
 */
public record ContactPersonPage(
        @Nullable String id,
        boolean isNew,
        Field role,
        Field name,
        Field function,
        Field phone,
        Field address,
        Field hours,
        Field weeklyHours,
        Field substitute,
        Field substitutePhone,
        Field substituteAddress,
        Field unit,
        List<Option> roleOptions,
        List<Option> unitOptions,
        int version,
        @Nullable Conflict conflict,
        Problems problems) {

    static ContactPersonPage of(ContactForm form, boolean isNew, List<Option> units, Problems problems, Texts t) {
        return of(form, isNew, form.version(), units, null, problems, t);
    }

    /** Both versions, once somebody else was faster; saving now replaces theirs. */
    static ContactPersonPage stale(
            ContactPerson saved, ContactForm form, LastChange change, List<Option> units, Texts t) {
        var theirs = ContactForm.of(saved);
        var conflict = new Conflicts(t, "people.contact")
                .compare("name", theirs.name(), form.name())
                .compare("function", theirs.function(), form.function())
                .compare("phone", theirs.phone(), form.phone())
                .compare("address", theirs.address(), form.address())
                .compare("hours", theirs.hours(), form.hours())
                .compare("weeklyHours", theirs.weeklyHours(), form.weeklyHours())
                .compare("substitute", theirs.substitute(), form.substitute())
                .compare("substitutePhone", theirs.substitutePhone(), form.substitutePhone())
                .compare("substituteAddress", theirs.substituteAddress(), form.substituteAddress())
                .with(change, "name", "/organisation/kontakter");
        return of(form, false, saved.version(), units, conflict, Problems.none(), t);
    }

    private static ContactPersonPage of(
            ContactForm form,
            boolean isNew,
            int version,
            List<Option> units,
            @Nullable Conflict conflict,
            Problems problems,
            Texts t) {
        var fields = new Fields(t, "people.contact", problems);
        return new ContactPersonPage(
                form.id(),
                isNew,
                fields.of("role", form.role()),
                fields.of("name", form.name()),
                fields.of("function", form.function()),
                fields.of("phone", form.phone()),
                fields.of("address", form.address()),
                fields.of("hours", form.hours()),
                fields.of("weeklyHours", form.weeklyHours()),
                fields.of("substitute", form.substitute()),
                fields.of("substitutePhone", form.substitutePhone()),
                fields.of("substituteAddress", form.substituteAddress()),
                fields.of("unit", form.unit()),
                Arrays.stream(ContactRole.values())
                        .map(role -> new Option(role.name(), t.of(role), t.of(role, "tasks")))
                        .toList(),
                units,
                version,
                conflict,
                problems);
    }
}

package dk.samspil.people;

import dk.samspil.web.Conflict;
import dk.samspil.web.Conflicts;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.LastChange;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import org.jspecify.annotations.Nullable;

/** How one's own organisation reaches oneself, to change. */
public record OwnContactPage(
        String organisation,
        String address,
        Field phone,
        Field privatePhone,
        int version,
        @Nullable Conflict conflict,
        Problems problems) {

    static OwnContactPage of(OwnContact own, String organisation, OwnContactForm form, Problems problems, Texts t) {
        return of(own, organisation, form, form.version(), null, problems, t);
    }

    /** Both versions, once an administrator was faster; saving now replaces theirs. */
    static OwnContactPage stale(OwnContact own, String organisation, OwnContactForm form, LastChange change, Texts t) {
        var conflict = new Conflicts(t, "people.own")
                .compare("phone", own.phone(), form.phone())
                .compare("privatePhone", own.privatePhone(), form.privatePhone())
                .with(change, "phone", OwnContactController.PATH);
        return of(own, organisation, form, own.version(), conflict, Problems.none(), t);
    }

    private static OwnContactPage of(
            OwnContact own,
            String organisation,
            OwnContactForm form,
            int version,
            @Nullable Conflict conflict,
            Problems problems,
            Texts t) {
        var fields = new Fields(t, "people.own", problems);
        return new OwnContactPage(
                organisation,
                own.privateAddress(),
                fields.of("phone", form.phone()),
                fields.of("privatePhone", form.privatePhone()),
                version,
                conflict,
                problems);
    }
}

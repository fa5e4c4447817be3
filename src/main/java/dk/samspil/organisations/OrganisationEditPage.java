package dk.samspil.organisations;

import dk.samspil.web.Conflict;
import dk.samspil.web.Conflicts;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.LastChange;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The form for one's own organisation's facts.
 *
 * @param fixed the name and the number have been confirmed and stay as they are
 * @param version the one that saving replaces: after a conflict, the other's
 */
public record OrganisationEditPage(
        Field name,
        Field shortName,
        Field cvr,
        Field phone,
        Field address,
        Field web,
        Field hours,
        Field about,
        Field wantsListing,
        boolean fixed,
        int version,
        @Nullable Conflict conflict,
        Problems problems) {

    static OrganisationEditPage of(OrganisationForm form, Facts saved, Problems problems, Texts t) {
        return of(form, saved, form.version(), null, problems, t);
    }

    /** Both versions, once somebody else was faster; saving now replaces theirs. */
    static OrganisationEditPage stale(OrganisationForm form, Facts saved, LastChange change, Texts t) {
        var theirs = OrganisationForm.of(saved);
        var conflict = new Conflicts(t, "organisations.facts")
                .compare("name", theirs.name(), form.name())
                .compare("shortName", theirs.shortName(), form.shortName())
                .compare("cvr", theirs.cvr(), form.cvr())
                .compare("phone", theirs.phone(), form.phone())
                .compare("address", theirs.address(), form.address())
                .compare("web", theirs.web(), form.web())
                .compare("hours", theirs.hours(), form.hours())
                .compare("about", theirs.about(), form.about())
                .with(change, "name", "/organisation");
        return of(form, saved, saved.version(), conflict, Problems.none(), t);
    }

    private static OrganisationEditPage of(
            OrganisationForm form, Facts saved, int version, @Nullable Conflict conflict, Problems problems, Texts t) {
        var fields = new Fields(t, "organisations.facts", problems);
        return new OrganisationEditPage(
                fields.of("name", form.name()),
                fields.of("shortName", form.shortName()),
                fields.of("cvr", form.cvr()),
                fields.of("phone", form.phone()),
                fields.of("address", form.address()),
                fields.of("web", form.web()),
                fields.of("hours", form.hours()),
                fields.of("about", form.about()),
                fields.of("wantsListing", form.wantsListing()),
                saved.confirmation() != null,
                version,
                conflict,
                problems);
    }
}

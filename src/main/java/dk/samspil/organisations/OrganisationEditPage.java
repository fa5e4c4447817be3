package dk.samspil.organisations;

import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;

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
        List<Difference> differences,
        Problems problems) {

    static OrganisationEditPage of(OrganisationForm form, Facts saved, Problems problems, Texts t) {
        return of(form, saved, form.version(), List.of(), problems, t);
    }

    /** Both versions, once somebody else was faster. */
    static OrganisationEditPage stale(OrganisationForm form, Facts saved, Texts t) {
        var theirs = OrganisationForm.of(saved);
        var differences = new Difference.Finder()
                .compare(t.get("organisations.facts.name"), theirs.name(), form.name())
                .compare(t.get("organisations.facts.shortName"), theirs.shortName(), form.shortName())
                .compare(t.get("organisations.facts.cvr"), theirs.cvr(), form.cvr())
                .compare(t.get("organisations.facts.phone"), theirs.phone(), form.phone())
                .compare(t.get("organisations.facts.address"), theirs.address(), form.address())
                .compare(t.get("organisations.facts.web"), theirs.web(), form.web())
                .compare(t.get("organisations.facts.hours"), theirs.hours(), form.hours())
                .compare(t.get("organisations.facts.about"), theirs.about(), form.about())
                .all();
        return of(form, saved, saved.version(), differences, Problems.none(), t);
    }

    private static OrganisationEditPage of(
            OrganisationForm form, Facts saved, int version, List<Difference> differences, Problems problems, Texts t) {
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
                differences,
                problems);
    }
}

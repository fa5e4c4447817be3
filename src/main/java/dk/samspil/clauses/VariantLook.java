package dk.samspil.clauses;

import dk.samspil.access.Permission;
import dk.samspil.web.Conflict;
import dk.samspil.web.Conflicts;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Language;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out one's own wordings: the list, and the form. */
@Component
class VariantLook {

    private final ClauseLibrary library;

    VariantLook(ClauseLibrary library) {
        this.library = library;
    }

    OwnVariantsPage list(List<Variant> variants, int total, int page, Frame frame) {
        var headings = library.clauses(frame.t().language());
        return new OwnVariantsPage(
                variants.stream()
                        .map(variant -> own(variant, headings, frame.t()))
                        .toList(),
                frame.may(Permission.COLLABORATE),
                Pager.of(page, total, OfferedSearch.PAGE_SIZE, "/formuleringer"));
    }

    VariantEditPage blank(UUID id, VariantForm form, Problems problems, Texts t) {
        return page(id, null, null, List.of(), form, problems, null, t);
    }

    /** {@code version} is the one the form saw, also when it comes back refused: somebody may have been faster meanwhile. */
    VariantEditPage edit(
            Variant variant, int version, List<VariantVersion> versions, VariantForm form, Problems problems, Texts t) {
        return page(null, variant, version, versions, form, problems, null, t);
    }

    /** The form keeps what was typed and now carries the newest version: saving it again is a choice, made knowingly. */
    VariantEditPage stale(Variant variant, List<VariantVersion> versions, VariantForm form, Texts t) {
        var saved = variant.text();
        var conflict = new Conflicts(t, "clauses.form")
                .compare("heading", saved.heading(), form.heading())
                .compare("name", saved.name(), form.name())
                .compare("text", saved.text(), form.text())
                .with(variant.saved(), "name", "/formuleringer/" + variant.id());
        return page(null, variant, variant.version(), versions, form, Problems.none(), conflict, t);
    }

    private VariantEditPage page(
            @Nullable UUID newId,
            @Nullable Variant variant,
            @Nullable Integer version,
            List<VariantVersion> versions,
            VariantForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Texts t) {
        var fields = new Fields(t, "clauses.form", problems);
        var clause = library.clause(form.clause(), t.language());
        return new VariantEditPage(
                variant == null
                        ? t.get(form.clause().isEmpty() ? "clauses.own.newClause" : "clauses.own.new")
                        : name(variant),
                clause.map(Clause::heading).orElse(null),
                clause.map(Clause::help).orElse(""),
                variant == null ? "/formuleringer" : "/formuleringer/" + variant.id(),
                newId,
                version,
                form.clause(),
                fields.of("language", form.language()),
                fields.of("heading", form.heading()),
                fields.of("name", form.name()),
                fields.of("text", form.text()),
                Stream.of(Language.values())
                        .map(language -> new Option(language.tag(), t.get("clauses.language." + language.tag())))
                        .toList(),
                variant == null ? null : VariantStanding.of(variant),
                variant == null ? "" : taken(variant, t),
                versions.stream().skip(1).map(earlier -> earlier(earlier, t)).toList(),
                problems,
                conflict);
    }

    private static String name(Variant variant) {
        return variant.isClause() ? variant.text().heading() : variant.text().name();
    }

    private static VariantEditPage.Earlier earlier(VariantVersion version, Texts t) {
        var saved = version.saved();
        return new VariantEditPage.Earlier(
                version.version(),
                t.get("clauses.earlier.by", version.version(), saved.who(), t.date(saved.at())),
                version.text().text());
    }

    private static OwnVariantsPage.Own own(Variant variant, List<Clause> clauses, Texts t) {
        var about = clauses.stream()
                .filter(clause -> clause.code().equals(variant.text().clause()))
                .map(Clause::heading)
                .findFirst()
                .orElse(t.get("clauses.ownClause"));
        return new OwnVariantsPage.Own(
                name(variant), about, "/formuleringer/" + variant.id(), VariantStanding.of(variant), taken(variant, t));
    }

    /** Nothing where it was never offered and so nobody could. */
    private static String taken(Variant variant, Texts t) {
        return variant.offered() == null && variant.taken() == 0
                ? ""
                : LibraryLook.taken(variant.taken(), variant.changed(), t);
    }
}

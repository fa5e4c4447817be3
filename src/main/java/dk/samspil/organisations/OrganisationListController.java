package dk.samspil.organisations;

import dk.samspil.access.Open;
import dk.samspil.reference.Reference;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public list of organisations; its filters are plain addresses that can be kept. */
@Open
@Controller
class OrganisationListController {

    private final Organisations organisations;
    private final Reference reference;
    private final Templates templates;

    OrganisationListController(Organisations organisations, Reference reference, Templates templates) {
        this.organisations = organisations;
        this.reference = reference;
        this.templates = templates;
    }

    @GetMapping("/organisationer")
    Html list(
            @RequestParam(name = "navn", required = false) @Nullable String text,
            @RequestParam(name = "slags", required = false) @Nullable String kind,
            @RequestParam(name = "kommune", required = false) @Nullable String municipality,
            @RequestParam(name = "side", required = false) @Nullable Integer number,
            Frame frame) {
        var t = frame.t();
        var filter = new ListFilter(
                Objects.requireNonNullElse(text, ""),
                Typed.one(OrganisationKind.class, Typed.text(kind)).orElse(null),
                municipality != null && reference.municipality(municipality).isPresent() ? municipality : null);
        int page = Typed.page(number);
        long count = organisations.count(filter);
        var fields = new Fields(t, "organisations.list", Problems.none());
        return Html.page(templates.organisationsList(
                new OrganisationListPage(
                        fields.of("navn", text),
                        fields.of("slags", kind),
                        fields.of("kommune", municipality),
                        Choices.kinds(t),
                        Choices.municipalities(reference),
                        organisations.lines(filter, page).stream()
                                .map(listed -> OrganisationListPage.Line.of(listed, reference, t))
                                .toList(),
                        count == OrganisationListQuery.ENOUGH,
                        Pager.of(page, count, OrganisationListQuery.PAGE, filter.path())),
                frame));
    }
}

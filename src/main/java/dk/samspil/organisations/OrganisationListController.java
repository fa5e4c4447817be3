package dk.samspil.organisations;

import dk.samspil.access.Open;
import dk.samspil.reference.Reference;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import gg.jte.generated.precompiled.Templates;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

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
        var page = Pager.page(number);
        var wanted = Objects.requireNonNullElse(text, "");
        var wantedKind = Typed.kind(kind).orElse(null);
        var wantedMunicipality = municipality != null && reference.municipality(municipality).isPresent() ? municipality : null;
        var lines = organisations.lines(wanted, wantedKind, wantedMunicipality, page);
        var fields = new Fields(t, "organisations.list", Problems.none());
        return Html.page(templates.organisationsList(
                new OrganisationListPage(
                        fields.of("navn", wanted),
                        fields.of("slags", kind),
                        fields.of("kommune", municipality),
                        Choices.kinds(t),
                        Choices.municipalities(reference),
                        lines.stream()
                                .limit(OrganisationListQuery.PAGE)
                                .map(listed -> OrganisationListPage.Line.of(listed, reference, t))
                                .toList(),
                        Pager.of(address(wanted, wantedKind, wantedMunicipality), page, lines, OrganisationListQuery.PAGE)),
                frame));
    }

    private static UriComponentsBuilder address(
            String text, @Nullable OrganisationKind kind, @Nullable String municipality) {
        var address = UriComponentsBuilder.fromPath("/organisationer");
        if (!text.isEmpty()) {
            address.queryParam("navn", text);
        }
        if (kind != null) {
            address.queryParam("slags", kind.name());
        }
        if (municipality != null) {
            address.queryParam("kommune", municipality);
        }
        return address;
    }
}

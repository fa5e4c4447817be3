package dk.samspil.convening;

import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.directory.Directory;
import dk.samspil.organisations.ListFilter;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.Organisations;
import dk.samspil.reference.Reference;
import dk.samspil.reference.TargetGroup;
import dk.samspil.soundings.Inviting;
import dk.samspil.soundings.Sounding;
import dk.samspil.soundings.Soundings;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Finds organisations among those that are here, and puts some of them on the list, or all that fit. */
@Controller
@RequestMapping("/dialogmoeder/{id}/inviterede/find")
@Needs(Permission.COLLABORATE)
class ChoosingController {

    private final Soundings soundings;
    private final Inviting inviting;
    private final Organisations organisations;
    private final Directory directory;
    private final Reference reference;
    private final Templates templates;

    ChoosingController(
            Soundings soundings,
            Inviting inviting,
            Organisations organisations,
            Directory directory,
            Reference reference,
            Templates templates) {
        this.soundings = soundings;
        this.inviting = inviting;
        this.organisations = organisations;
        this.directory = directory;
        this.reference = reference;
        this.templates = templates;
    }

    /** What is looked for, as the address says it. */
    public record Sought(
            @Nullable String navn,
            @Nullable String slags,
            @Nullable String kommune,
            @Nullable String gruppe) {}

    /** One begins at home; the whole country is a choice. */
    @GetMapping
    Html find(
            @PathVariable UUID id, Sought sought, @RequestParam(required = false) @Nullable Integer side, Frame frame) {
        var nearby = sought.kommune() == null
                ? new Sought(sought.navn(), sought.slags(), organisations.own().municipality(), sought.gruppe())
                : sought;
        return Html.page(templates.conveningChoose(page(id, nearby, Typed.page(side), Problems.none(), frame), frame));
    }

    /** {@code alle} is sent by the button that takes all that fit, {@code med} by the ticks. */
    @PostMapping
    View choose(
            @PathVariable UUID id,
            Sought sought,
            @RequestParam(required = false) @Nullable String alle,
            @RequestParam(required = false) @Nullable List<UUID> med,
            Frame frame) {
        var filter = filter(sought);
        var ticked = med == null ? List.<UUID>of() : med;
        try {
            var chosen = alle != null
                    ? organisations.allListed(filter, Inviting.MOST + 1)
                    : organisations.allListed(
                            ListFilter.among(
                                    ticked.stream().map(OrganisationId::new).toList()),
                            Inviting.MOST);
            if (chosen.isEmpty()) {
                throw new Refusal("", "convening.choose.problem.none");
            }
            inviting.choose(new PlaceId(id), chosen);
        } catch (Refusal refusal) {
            var problems = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.conveningChoose(page(id, sought, 1, problems, frame), frame));
        }
        return SeeOther.at(Sounding.path(new PlaceId(id)) + "/inviterede").saying("soundings.chose");
    }

    private ListFilter filter(Sought sought) {
        var group = Typed.one(TargetGroup.class, Typed.text(sought.gruppe()));
        return new ListFilter(
                Typed.text(sought.navn()),
                Typed.one(OrganisationKind.class, Typed.text(sought.slags())).orElse(null),
                reference
                        .municipality(Typed.text(sought.kommune()))
                        .map(municipality -> municipality.code())
                        .orElse(null),
                group.map(directory::offeringTo).orElse(null));
    }

    private ChoosePage page(UUID id, Sought sought, int page, Problems problems, Frame frame) {
        var t = frame.t();
        var sounding = soundings.hosted(new PlaceId(id));
        var filter = filter(sought);
        int count = organisations.countListed(filter, Inviting.MOST + 1);
        var fields = new Fields(t, "convening.choose", problems);
        var base = sounding.path() + "/inviterede/find";
        return new ChoosePage(
                sounding,
                fields.of("navn", sought.navn()),
                fields.of("slags", sought.slags()),
                fields.of("kommune", sought.kommune()),
                fields.of("gruppe", sought.gruppe()),
                Option.of(t, OrganisationKind.values()),
                reference.municipalities().stream()
                        .map(municipality -> new Option(municipality.code(), municipality.name()))
                        .toList(),
                Option.of(t, TargetGroup.values()),
                organisations.listed(filter, page),
                count,
                Pager.of(page, count, Organisations.pageSize(), ChoosePage.path(base, sought)),
                problems);
    }
}

package dk.samspil.remarks;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Says that the parties see something differently, from a clause or from what somebody remarked on it. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/afsnit/{section}/uenigheder")
@Needs(Permission.ANSWER)
class DisagreementBeginController {

    private final Spots spots;
    private final Disagreements disagreements;
    private final Templates templates;
    private final Ids ids;

    DisagreementBeginController(Spots spots, Disagreements disagreements, Templates templates, Ids ids) {
        this.spots = spots;
        this.disagreements = disagreements;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping("/ny")
    Html form(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID section,
            @RequestParam(required = false) @Nullable UUID bemaerkning,
            Frame frame) {
        var found = spots.agreement(place, agreement);
        var question =
                bemaerkning == null ? "" : spots.remark(found, bemaerkning).words();
        return Html.page(page(found, section, new DisagreementForm(ids.next(), question, ""), Problems.none(), frame));
    }

    @PostMapping
    View begin(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID section,
            @Valid @ModelAttribute("form") DisagreementForm form,
            BindingResult binding,
            Frame frame) {
        var found = spots.agreement(place, agreement);
        spots.section(found, section);
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(page(found, section, form, problems, frame));
        }
        try {
            disagreements.begin(section, form.id(), form.question(), form.view());
        } catch (Refusal refusal) {
            return Html.refused(
                    page(found, section, form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
        return SeeOther.at(Disagreement.all(found.path()) + "/" + form.id()).saying("remarks.disagreed");
    }

    private JteModel page(Agreement agreement, UUID id, DisagreementForm form, Problems problems, Frame frame) {
        var t = frame.t();
        var section = spots.section(agreement, id);
        var spot = spots.spot(agreement, section.edition());
        return templates.remarksBegin(
                new DisagreementBeginPage(
                        spots.head(
                                agreement,
                                t.get("remarks.begin.title"),
                                t.get("remarks.begin.lead", section.heading())),
                        spot,
                        section,
                        form,
                        new Fields(t, "remarks.begin", problems)),
                frame);
    }
}

package dk.samspil.agreements;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.meetings.MeetingId;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Choosing what an agreement is to be about. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}")
@Needs(Permission.COLLABORATE)
class OutlineController {

    private final AgreementPages agreements;
    private final OutlinePages pages;
    private final Outline outline;
    private final Templates templates;
    private final Ids ids;

    OutlineController(AgreementPages agreements, OutlinePages pages, Outline outline, Templates templates, Ids ids) {
        this.agreements = agreements;
        this.pages = pages;
        this.outline = outline;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping("/indhold")
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return Html.page(templates.agreementsOutline(pages.page(open(place, agreement), frame), frame));
    }

    /** What is ticked is added with the wording that was chosen; the rest of the form's fields are the wordings, by a clause's code. */
    @PostMapping("/indhold")
    View add(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @RequestParam(defaultValue = "") List<String> code,
            @RequestParam Map<String, String> fields,
            Frame frame) {
        var found = open(place, agreement);
        if (code.isEmpty()) {
            var nothing = Problems.none().and("code", frame.t().get("agreements.outline.problem.nothing"));
            return refused(pages.page(found, frame).with(blank(), nothing), frame);
        }
        try {
            pages.add(found, code, fields);
        } catch (Refusal refusal) {
            return refused(found, refusal, frame);
        }
        return SeeOther.at(found.path() + "/indhold").saying("agreements.outlined");
    }

    @PostMapping("/indhold/egne")
    View addOwn(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") OwnClauseForm form,
            BindingResult binding,
            Frame frame) {
        var found = open(place, agreement);
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.id() == null) {
            return refused(pages.page(found, frame).with(form, problems), frame);
        }
        try {
            outline.add(edition(found).id(), List.of(new Outline.Chosen(form.id(), null, form.heading(), "", null)));
        } catch (Refusal refusal) {
            return refused(found, form, refusal, frame);
        }
        return SeeOther.at(found.path() + "/indhold").saying("agreements.outlined");
    }

    /** The contents are chosen: now each writes. */
    @PostMapping("/indhold/valg")
    View choose(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @RequestParam(defaultValue = "") String meeting,
            Frame frame) {
        var found = open(place, agreement);
        try {
            outline.choose(
                    edition(found).id(), Typed.id(meeting).map(MeetingId::new).orElse(null));
        } catch (Refusal refusal) {
            return refused(found, refusal, frame);
        }
        return SeeOther.at(found.path()).saying("agreements.chose");
    }

    @PostMapping("/afsnit/{section}/flytninger")
    SeeOther move(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID section,
            @RequestParam boolean up) {
        var found = agreements.agreement(place, agreement, section);
        outline.move(section, up);
        return SeeOther.at(found.path() + "/indhold#h-" + section);
    }

    @PostMapping("/afsnit/{section}/udkast")
    SeeOther draftedBy(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID section,
            @RequestParam(defaultValue = "") String drafter) {
        var found = agreements.agreement(place, agreement, section);
        outline.draftedBy(section, Typed.id(drafter).map(OrganisationId::new).orElse(null));
        return SeeOther.at(found.path() + "/indhold#h-" + section).saying("agreements.outlined");
    }

    @PostMapping("/afsnit/{section}/sletninger")
    SeeOther takeOut(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID section) {
        var found = agreements.agreement(place, agreement, section);
        outline.takeOut(section);
        return SeeOther.at(found.path() + "/indhold").saying("agreements.tookOut");
    }

    private OwnClauseForm blank() {
        return new OwnClauseForm(ids.next(), "");
    }

    private Html refused(Agreement found, Refusal refusal, Frame frame) {
        return refused(found, blank(), refusal, frame);
    }

    private Html refused(Agreement found, OwnClauseForm form, Refusal refusal, Frame frame) {
        var why = Problems.none().and(refusal.field(), refusal.text(frame.t()));
        return refused(pages.page(found, frame).with(form, why), frame);
    }

    private Html refused(OutlinePage page, Frame frame) {
        return Html.refused(templates.agreementsOutline(page, frame));
    }

    /** One whose contents can still be chosen; whoever comes later is told on the agreement's own page how far it is. */
    private Agreement open(UUID place, UUID agreement) {
        var found = agreements.own(place, agreement);
        edition(found);
        return found;
    }

    private static Edition edition(Agreement agreement) {
        return agreement.underWay().orElseThrow(NotHere::new);
    }
}

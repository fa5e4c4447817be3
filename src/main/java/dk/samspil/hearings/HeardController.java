package dk.samspil.hearings;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
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

/** The own party writes down whom it has asked. */
@Controller
@RequestMapping(HearingController.HOME + "/hoeringer")
@Needs(Permission.ANSWER)
class HeardController {

    private final HearingPages pages;
    private final Hearings hearings;
    private final Templates templates;
    private final Ids ids;

    HeardController(HearingPages pages, Hearings hearings, Templates templates, Ids ids) {
        this.pages = pages;
        this.hearings = hearings;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping("/ny")
    Html blank(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var found = pages.find(place, agreement);
        return Html.page(templates.hearingsHeard(
                page(found, HeardForm.empty(ids.next(), found.text()), Problems.none(), frame), frame));
    }

    @PostMapping
    View write(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") HeardForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var found = pages.find(place, agreement);
        var problems = Problems.of(binding, t);
        if (Count.isOdd(form.people())) {
            problems = problems.and("people", t.get("hearings.problem.people"));
        }
        var day = form.day();
        if (problems.any() || day.isEmpty() || form.id() == null) {
            return Html.refused(templates.hearingsHeard(page(found, form, problems, frame), frame));
        }
        try {
            hearings.hear(
                    found.edition().id(),
                    form.fingerprint(),
                    form.id(),
                    form.who(),
                    day.get(),
                    form.inside(),
                    Voice.own());
        } catch (Refusal refusal) {
            var said = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(templates.hearingsHeard(page(found, form, said, frame), frame));
        }
        return SeeOther.at(HearingController.path(found.agreement())).saying("hearings.heard");
    }

    @PostMapping("/{id}/delinger")
    SeeOther share(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID id,
            @RequestParam boolean shared) {
        var found = pages.find(place, agreement);
        hearings.share(found.edition().id(), id, shared);
        return SeeOther.at(HearingController.path(found.agreement()))
                .saying(shared ? "hearings.shared" : "hearings.unshared");
    }

    @PostMapping("/{id}/sletninger")
    SeeOther strike(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID id,
            @RequestParam String fingerprint) {
        var found = pages.find(place, agreement);
        hearings.strike(found.edition().id(), fingerprint, id);
        return SeeOther.at(HearingController.path(found.agreement())).saying("hearings.struck");
    }

    private HeardPage page(HearingPages.Found found, HeardForm form, Problems problems, Frame frame) {
        var t = frame.t();
        return new HeardPage(
                pages.head(found, t.get("hearings.heard.title"), t.get("hearings.heard.lead")),
                HearingController.path(found.agreement()),
                form,
                new Fields(t, "hearings.heard", problems));
    }
}

package dk.samspil.hearings;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
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

/** The own party says who has to approve inside, and notes when they have. */
@Controller
@RequestMapping(HearingController.HOME)
@Needs(Permission.APPROVE)
class StepController {

    private final HearingPages pages;
    private final Hearings hearings;
    private final Approvals approvals;
    private final Templates templates;
    private final Ids ids;

    StepController(HearingPages pages, Hearings hearings, Approvals approvals, Templates templates, Ids ids) {
        this.pages = pages;
        this.hearings = hearings;
        this.approvals = approvals;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping("/trin/nyt")
    Html blank(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var found = pages.find(place, agreement);
        return Html.page(templates.hearingsStep(
                page(found, StepForm.empty(ids.next(), found.text()), Problems.none(), frame), frame));
    }

    @PostMapping("/trin")
    View add(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var found = pages.find(place, agreement);
        var problems = Problems.of(binding, t);
        var level = form.chosen();
        if (level.isEmpty()) {
            problems = problems.and("level", t.get("hearings.problem.level"));
        }
        if (problems.any() || level.isEmpty() || form.id() == null) {
            return Html.refused(templates.hearingsStep(page(found, form, problems, frame), frame));
        }
        try {
            approvals.add(found.edition().id(), form.fingerprint(), form.id(), level.get(), form.name());
        } catch (Refusal refusal) {
            var said = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(templates.hearingsStep(page(found, form, said, frame), frame));
        }
        return back(found, "hearings.stepAdded");
    }

    @PostMapping("/trin/{step}/fremrykninger")
    SeeOther earlier(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID step,
            @RequestParam String fingerprint) {
        var found = pages.find(place, agreement);
        approvals.earlier(found.edition().id(), fingerprint, step);
        return back(found, "hearings.stepMoved");
    }

    @PostMapping("/trin/{step}/sletninger")
    SeeOther remove(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID step,
            @RequestParam String fingerprint) {
        var found = pages.find(place, agreement);
        approvals.remove(found.edition().id(), fingerprint, step);
        return back(found, "hearings.stepRemoved");
    }

    @GetMapping("/trin/{step}")
    Html blankNote(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID step, Frame frame) {
        var found = pages.find(place, agreement);
        var standing = hearings.standing(found.agreement(), found.text(), Actor.currentOrganisation());
        var own = own(standing, step);
        var form = NoteForm.of(found.text(), standing, own);
        return Html.page(templates.hearingsNote(page(found, own, form, Problems.none(), frame), frame));
    }

    @PostMapping("/trin/{step}")
    View note(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID step,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var found = pages.find(place, agreement);
        var own = own(hearings.standing(found.agreement(), found.text(), Actor.currentOrganisation()), step);
        var problems = Problems.of(binding, t);
        var on = form.on();
        if (problems.any() || on.isEmpty()) {
            return Html.refused(templates.hearingsNote(page(found, own, form, problems, frame), frame));
        }
        try {
            approvals.note(found.edition().id(), form.fingerprint(), step, on.get(), form.reference());
        } catch (Refusal refusal) {
            var said = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(templates.hearingsNote(page(found, own, form, said, frame), frame));
        }
        return back(found, "hearings.noted");
    }

    @PostMapping("/fritagelser")
    SeeOther needNobody(@PathVariable UUID place, @PathVariable UUID agreement, @RequestParam String fingerprint) {
        var found = pages.find(place, agreement);
        approvals.needNobody(found.edition().id(), fingerprint);
        return back(found, "hearings.noted");
    }

    private StepPage page(HearingPages.Found found, StepForm form, Problems problems, Frame frame) {
        var t = frame.t();
        return new StepPage(
                pages.head(found, t.get("hearings.step.title"), t.get("hearings.step.lead")),
                HearingController.path(found.agreement()),
                form,
                new Fields(t, "hearings.step", problems));
    }

    private NotePage page(HearingPages.Found found, Step step, NoteForm form, Problems problems, Frame frame) {
        var t = frame.t();
        return new NotePage(
                pages.head(found, step.title(t), t.get("hearings.note.lead")),
                HearingController.path(found.agreement()),
                step,
                form,
                new Fields(t, "hearings.note", problems));
    }

    private static Step own(Standing standing, UUID id) {
        return standing.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static SeeOther back(HearingPages.Found found, String notice) {
        return SeeOther.at(HearingController.path(found.agreement())).saying(notice);
    }
}

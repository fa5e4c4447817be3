package dk.samspil.paths;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Party;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Writes down how the parties go on, or that they do not. */
@Controller
@RequestMapping("/samarbejder/{place}/plan/beslutninger")
@Needs(Permission.COLLABORATE)
class DecideController {

    private final PlanPages pages;
    private final Paths paths;
    private final Templates templates;

    DecideController(PlanPages pages, Paths paths, Templates templates) {
        this.pages = pages;
        this.paths = paths;
        this.templates = templates;
    }

    @PostMapping
    View decide(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") DecideForm form,
            BindingResult binding,
            Frame frame) {
        var problems = form.check(Problems.of(binding, frame.t()), frame.t());
        if (problems.any() || form.id() == null || form.version() == null) {
            return refused(place, form, problems, frame);
        }
        var choice = form.choice(form.id());
        try {
            paths.decide(new PlaceId(place), choice, form.version());
        } catch (Refusal refusal) {
            return refused(place, form, problems.and(refusal.field(), refusal.text(frame.t())), frame);
        } catch (Stale stale) {
            var page = pages.of(place, frame);
            var conflict = meanwhile(page, choice, frame);
            return Html.stale(templates.pathsPlan(page.with(form.seen(page.last()), problems, conflict), frame));
        }
        return SeeOther.at(PlanController.path(place)).saying("paths.decided");
    }

    /** What another has just decided, beside what was about to be. */
    private static @Nullable Conflict meanwhile(PlanPage page, Choice mine, Frame frame) {
        var t = frame.t();
        return page.phases().stream()
                .flatMap(phase -> phase.decisions().stream())
                .max(Comparator.comparing(Decision::number))
                .map(theirs -> new Conflict(
                        page.room()
                                .party(theirs.organisation())
                                .map(Party::name)
                                .orElseGet(() -> t.get("collaborations.another")),
                        t.get("collaborations.meanwhile"),
                        "outcome",
                        PlanController.path(page.room().place().value()),
                        new Differing(t, "paths.decide")
                                .on("outcome", t.of(theirs.outcome()), t.of(mine.outcome()))
                                .on("words", theirs.words(), mine.words())
                                .all()))
                .orElse(null);
    }

    private Html refused(UUID place, DecideForm form, Problems problems, Frame frame) {
        return Html.refused(templates.pathsPlan(pages.of(place, frame).with(form, problems, null), frame));
    }
}

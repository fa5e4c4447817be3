package dk.samspil.ladders;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
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

/** The ladder's page, asking everybody, and what the parties say together afterwards. */
@Controller
@RequestMapping("/samarbejder/{place}/trappen")
class LadderController {

    private final Ladders ladders;
    private final Rounds rounds;
    private final LadderPages pages;
    private final Templates templates;

    LadderController(Ladders ladders, Rounds rounds, LadderPages pages, Templates templates) {
        this.ladders = ladders;
        this.rounds = rounds;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    View ladder(@PathVariable UUID place, @RequestParam(defaultValue = "0") int spoergsmaal, Frame frame) {
        var ladder = ladders.ladder(new PlaceId(place));
        return Html.page(pages.of(ladder, Forms.fresh(ladder.today(), spoergsmaal), frame));
    }

    @GetMapping("/historik")
    @Needs(Permission.SEE)
    View history(@PathVariable UUID place, Frame frame) {
        var page = HistoryPage.of(ladders.ladder(new PlaceId(place)), frame.t());
        return Html.page(templates.laddersHistory(page, frame));
    }

    @PostMapping("/runder")
    @Needs(Permission.COLLABORATE)
    View ask(@PathVariable UUID place, @Valid @ModelAttribute AskForm form, BindingResult binding, Frame frame) {
        var id = new PlaceId(place);
        var problems = Problems.of(binding, frame.t());
        if (!problems.any() && form.day().isEmpty()) {
            problems = problems.and("due", frame.t().get("web.problem.unreadable"));
        }
        if (!problems.any()) {
            try {
                ladders.ask(id, form.day().orElseThrow());
                return SeeOther.at(Paths.ladder(id)).saying("ladders.asked");
            } catch (Refusal refusal) {
                problems = problems.and(refusal.field(), refusal.text(frame.t()));
            }
        }
        return Html.refused(pages.of(ladders.ladder(id), Forms.asked(form, problems), frame));
    }

    @PostMapping("/faelles-svar")
    @Needs(Permission.ANSWER)
    View answerTogether(
            @PathVariable UUID place,
            @RequestParam UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute JointForm form,
            BindingResult binding,
            Frame frame) {
        var ladder = ladders.ladder(new PlaceId(place));
        var problems = Problems.of(binding, frame.t());
        if (form.lacksWords()) {
            problems = problems.and("words", frame.t().get("ladders.joint.problem.words"));
        }
        if (problems.any()) {
            return Html.refused(pages.of(ladder, Forms.joined(ladder.today(), form, problems, false), frame));
        }
        var round = ladder.round(new RoundId(id));
        try {
            rounds.answerTogether(round.id(), form.chosen(), form.words(), version);
            return SeeOther.at(Paths.ladder(round.place())).saying(form.chosen().notice());
        } catch (Stale stale) {
            var now = ladders.ladder(round.place());
            return Html.stale(pages.of(now, Forms.joined(now.today(), form, problems, true), frame));
        }
    }
}

package dk.samspil.understandings;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.TypedDay;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Have we understood each other: asks, waits, shows, and takes each party's yes or how it is instead. */
@Controller
@RequestMapping("/samarbejder/{place}/plan/udgangspunkt")
class UnderstandingController {

    private final UnderstandingPages pages;
    private final Collaborations collaborations;
    private final Rounds rounds;
    private final Understandings understandings;
    private final Templates templates;

    UnderstandingController(
            UnderstandingPages pages,
            Collaborations collaborations,
            Rounds rounds,
            Understandings understandings,
            Templates templates) {
        this.pages = pages;
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.understandings = understandings;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, Frame frame) {
        return Html.page(templates.understandingsUnderstanding(pages.of(new PlaceId(place), frame), frame));
    }

    @PostMapping("/runder")
    @Needs(Permission.COLLABORATE)
    View ask(@PathVariable UUID place, @RequestParam(defaultValue = "") String due, Frame frame) {
        var id = new PlaceId(place);
        var t = frame.t();
        var day = due.isBlank() ? Optional.of(pages.suggested()) : TypedDay.read(due);
        if (day.isEmpty()) {
            return refusedToAsk(id, due, Problems.none().and("due", t.get("web.problem.day")), frame);
        }
        try {
            collaborations.room(id);
            rounds.ask(id, RoundKind.UNDERSTANDING, day.get());
        } catch (Refusal refusal) {
            return refusedToAsk(id, due, Problems.none().and(refusal.field(), refusal.text(t)), frame);
        }
        return SeeOther.at(path(id)).saying("rounds.asked");
    }

    @PostMapping("/svar")
    @Needs(Permission.ANSWER)
    View respond(@PathVariable UUID place, @ModelAttribute("form") ResponseForm form, Frame frame) {
        var id = new PlaceId(place);
        var page = pages.of(id, frame);
        var round = rounds.current(id, RoundKind.UNDERSTANDING).orElseThrow(NotHere::new);
        var writers = page.writersAboutOwn();
        var problems = form.check(writers, Problems.none(), frame.t());
        if (problems.any()) {
            return Html.refused(templates.understandingsUnderstanding(page.with(form, problems, null), frame));
        }
        try {
            understandings.respond(round.id(), Voice.own(), form.said(writers), form.seen());
        } catch (Stale stale) {
            return Html.stale(
                    templates.understandingsUnderstanding(pages.of(id, frame).meanwhile(form), frame));
        }
        return SeeOther.at(path(id)).saying("understandings.responded");
    }

    private Html refusedToAsk(PlaceId place, String due, Problems problems, Frame frame) {
        return Html.refused(
                templates.understandingsUnderstanding(pages.of(place, frame).asking(due, problems), frame));
    }

    static String path(PlaceId place) {
        return Room.path(place) + "/" + RoundKind.UNDERSTANDING.path();
    }
}

package dk.samspil.minutes;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.meetings.Meeting;
import dk.samspil.web.Conflict;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import dk.samspil.web.TypedDay;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The minutes, while they are written: one page, and one field open at a time. {@code til} is where the pen goes next. */
@Controller
@RequestMapping("/samarbejder/{place}/moeder/{meeting}/referat")
class MinutesController {

    private final MinutesPages pages;
    private final Minutes minutes;
    private final Templates templates;

    MinutesController(MinutesPages pages, Minutes minutes, Templates templates) {
        this.pages = pages;
        this.minutes = minutes;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String pen,
            Frame frame) {
        return Html.page(
                templates.minutesMinutes(pages.page(new PlaceId(place), meeting, Pen.read(pen), frame), frame));
    }

    @PostMapping("/punkter/{item}")
    @Needs(Permission.ANSWER)
    View note(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String til,
            Frame frame) {
        var found = pages.meeting(place, meeting);
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.version() == null) {
            return refused(found, Pen.on(item), typed -> typed.noting(form, problems), frame);
        }
        try {
            minutes.note(found.id(), item, form.words(), form.version());
        } catch (Refusal refusal) {
            return refused(found, Pen.on(item), typed -> typed.noting(form, and(problems, refusal, frame)), frame);
        } catch (Stale stale) {
            return both(found, item, form, frame);
        }
        return SeeOther.at(next(found, til, "p-" + item)).saying("minutes.noted");
    }

    @PostMapping("/beslutninger")
    @Needs(Permission.ANSWER)
    View decide(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String til,
            Frame frame) {
        var found = pages.meeting(place, meeting);
        if (form.decided().isBlank() && !til.isEmpty()) {
            return SeeOther.at(next(found, til, Pen.DECISION.anchor()));
        }
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.id() == null) {
            return refused(found, Pen.DECISION, typed -> typed.deciding(form, problems), frame);
        }
        try {
            minutes.decide(found.id(), new Decision(form.id(), form.decided()));
        } catch (Refusal refusal) {
            return refused(found, Pen.DECISION, typed -> typed.deciding(form, and(problems, refusal, frame)), frame);
        }
        return SeeOther.at(next(found, til, Pen.DECISION.anchor())).saying("minutes.decided");
    }

    @PostMapping("/beslutninger/{decision}/sletninger")
    @Needs(Permission.ANSWER)
    SeeOther strikeDecision(@PathVariable UUID place, @PathVariable UUID meeting, @PathVariable UUID decision) {
        var found = pages.meeting(place, meeting);
        minutes.strikeDecision(found.id(), decision);
        return SeeOther.at(next(found, "", Pen.DECISION.anchor())).saying("minutes.struckDecision");
    }

    @PostMapping("/handlinger")
    @Needs(Permission.ANSWER)
    View agree(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @Valid @ModelAttribute("form") ActionForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String til,
            Frame frame) {
        var t = frame.t();
        var found = pages.meeting(place, meeting);
        if (form.isBlank() && !til.isEmpty()) {
            return SeeOther.at(next(found, til, Pen.ACTION.anchor()));
        }
        var typed = Problems.of(binding, t);
        var problems = form.owner() == null ? typed.and("owner", t.get("minutes.action.problem.owner")) : typed;
        if (problems.any() || form.id() == null || form.owner() == null) {
            return refused(found, Pen.ACTION, forms -> forms.acting(form, problems), frame);
        }
        try {
            minutes.agree(new Action(
                    form.id(),
                    found.id(),
                    found.place(),
                    form.what(),
                    new OrganisationId(form.owner()),
                    form.ownerName(),
                    TypedDay.read(form.due()).orElseThrow(),
                    null));
        } catch (Refusal refusal) {
            return refused(found, Pen.ACTION, forms -> forms.acting(form, and(problems, refusal, frame)), frame);
        }
        return SeeOther.at(next(found, til, Pen.ACTION.anchor())).saying("minutes.agreedAction");
    }

    @PostMapping("/handlinger/{action}/udfoerelser")
    @Needs(Permission.ANSWER)
    SeeOther done(@PathVariable UUID place, @PathVariable UUID meeting, @PathVariable UUID action) {
        var found = of(pages.meeting(place, meeting), action);
        minutes.done(action);
        return SeeOther.at(next(found, "", Pen.ACTION.anchor())).saying("minutes.didAction");
    }

    @PostMapping("/handlinger/{action}/sletninger")
    @Needs(Permission.ANSWER)
    SeeOther strikeAction(@PathVariable UUID place, @PathVariable UUID meeting, @PathVariable UUID action) {
        var found = of(pages.meeting(place, meeting), action);
        minutes.strikeAction(action);
        return SeeOther.at(next(found, "", Pen.ACTION.anchor())).saying("minutes.struckAction");
    }

    private Meeting of(Meeting meeting, UUID action) {
        if (!minutes.action(action).meeting().equals(meeting.id())) {
            throw new NotHere();
        }
        return meeting;
    }

    private static String next(Meeting meeting, String to, String here) {
        var path = meeting.path() + "/referat";
        var pen = Pen.read(to);
        return pen.isNowhere() ? path + "#" + here : pen.path(path);
    }

    /** Nobody's words are lost: theirs stands beside mine, and mine stands in the field. */
    private Html both(Meeting meeting, UUID item, NoteForm mine, Frame frame) {
        var page = pages.page(meeting.place(), meeting.id().value(), Pen.on(item), frame);
        var theirs = page.sheet().note(item).orElseThrow(NotHere::new);
        var typed = page.typed().noting(new NoteForm(theirs.version(), mine.words()), Problems.none());
        return Html.stale(templates.minutesMinutes(
                page.with(typed).with(conflict(page, theirs, mine.words(), frame.t())), frame));
    }

    private static Conflict conflict(MinutesPage page, Note theirs, String mine, Texts t) {
        var point = page.rows(t).stream()
                .filter(row -> row.item().equals(theirs.item()))
                .map(MinutesPage.Row::point)
                .findFirst()
                .orElse("");
        return new Conflict(
                theirs.byName(),
                t.get("collaborations.meanwhile"),
                "words",
                page.path() + "#p-" + theirs.item(),
                List.of(new Conflict.Difference(point, theirs.words(), mine)));
    }

    private Html refused(Meeting meeting, Pen pen, UnaryOperator<MinutesPage.Typed> typing, Frame frame) {
        var page = pages.page(meeting.place(), meeting.id().value(), pen, frame);
        return Html.refused(templates.minutesMinutes(page.with(typing.apply(page.typed())), frame));
    }

    private static Problems and(Problems problems, Refusal refusal, Frame frame) {
        return problems.and(refusal.field(), refusal.text(frame.t()));
    }
}

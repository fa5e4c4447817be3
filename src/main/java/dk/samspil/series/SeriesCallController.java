package dk.samspil.series;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.meetings.MeetingKind;
import dk.samspil.meetings.MeetingSeries;
import dk.samspil.meetings.PlanForm;
import dk.samspil.meetings.SeriesId;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Calls a row of meetings: what and how often, then the days it comes to, where single ones can be left out. */
@Controller
@RequestMapping("/samarbejder/{place}/moeder/flere")
@Needs(Permission.COLLABORATE)
class SeriesCallController {

    private final Collaborations collaborations;
    private final MeetingSeries series;
    private final Templates templates;
    private final Ids ids;
    private final Clock clock;

    SeriesCallController(
            Collaborations collaborations, MeetingSeries series, Templates templates, Ids ids, Clock clock) {
        this.collaborations = collaborations;
        this.series = series;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping({"/ny", "/dage"})
    Html begin(@PathVariable UUID place, @RequestParam(defaultValue = "") String slags, Frame frame) {
        var kind = Typed.one(MeetingKind.class, slags).orElse(MeetingKind.CONTACT);
        var plan = PlanForm.suggested(ids.next(), kind, frame.t());
        return Html.page(page(place, new Asked(kind, plan, RhythmForm.suggested()), List.of(), Problems.none(), frame));
    }

    /** Reckons the days and shows them; nothing has happened yet. */
    @PostMapping("/dage")
    View days(
            @PathVariable UUID place,
            @RequestParam MeetingKind kind,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult binding,
            @Valid @ModelAttribute("rhythm") RhythmForm rhythm,
            BindingResult rhythmBinding,
            Frame frame) {
        var asked = new Asked(kind, form, rhythm);
        var problems = check(asked, binding, rhythmBinding, frame);
        return problems.any()
                ? Html.refused(page(place, asked, List.of(), problems, frame))
                : Html.page(page(place, asked.withAll(), asked.dates(), problems, frame));
    }

    @PostMapping
    View call(
            @PathVariable UUID place,
            @RequestParam MeetingKind kind,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult binding,
            @Valid @ModelAttribute("rhythm") RhythmForm rhythm,
            BindingResult rhythmBinding,
            Frame frame) {
        var t = frame.t();
        var asked = new Asked(kind, form, rhythm);
        var problems = check(asked, binding, rhythmBinding, frame);
        if (problems.any() || form.id() == null) {
            return Html.refused(page(place, asked, List.of(), problems, frame));
        }
        if (!asked.chosenAreShown()) {
            var again = problems.and("days", t.get("series.rhythm.problem.days"));
            return Html.refused(page(place, asked.withAll(), asked.dates(), again, frame));
        }
        if (asked.chosen().isEmpty()) {
            var none = problems.and("days", t.get("series.rhythm.problem.noDays"));
            return Html.refused(page(place, asked, asked.dates(), none, frame));
        }
        var id = new SeriesId(form.id());
        try {
            var plan = form.plan();
            series.call(
                    new PlaceId(place),
                    id,
                    kind,
                    asked.chosen().stream().map(plan::on).toList(),
                    form.points());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(page(place, asked, asked.dates(), more, frame));
        }
        return SeeOther.at(id.path(new PlaceId(place))).saying("series.called");
    }

    /** What has been typed on both halves of the form. */
    private record Asked(MeetingKind kind, PlanForm plan, RhythmForm rhythm) {

        List<LocalDate> dates() {
            return rhythm.dates(TypedDay.read(plan.day()).orElseThrow());
        }

        List<LocalDate> chosen() {
            return dates().stream()
                    .filter(day -> rhythm.chosen().contains(day.toString()))
                    .toList();
        }

        /** Whoever changes the rhythm and forgets to look at the days again has chosen others than they would get. */
        boolean chosenAreShown() {
            return chosen().size() == rhythm.chosen().size();
        }

        Asked withAll() {
            var all = dates().stream().map(LocalDate::toString).toList();
            return new Asked(kind, plan, new RhythmForm(rhythm.rhythm(), rhythm.times(), rhythm.last(), all));
        }
    }

    private Problems check(Asked asked, BindingResult plan, BindingResult rhythm, Frame frame) {
        var t = frame.t();
        var problems = asked.plan().checkNew(Problems.of(plan, t), clock.instant(), t);
        for (var entry : Problems.of(rhythm, t).all()) {
            problems = problems.and(entry.field(), entry.text());
        }
        return asked.rhythm().check(problems, TypedDay.read(asked.plan().day()).orElse(null), t);
    }

    private JteModel page(UUID place, Asked asked, List<LocalDate> dates, Problems problems, Frame frame) {
        var t = frame.t();
        var head = new RoomHead(
                collaborations.room(new PlaceId(place)), t.get("series.call.title"), t.get("series.call.lead"));
        return templates.seriesCall(
                new SeriesCallPage(
                        head,
                        asked.kind(),
                        asked.plan(),
                        asked.rhythm(),
                        dates,
                        new Fields(t, "meetings.plan", problems),
                        new Fields(t, "series.rhythm", problems)),
                frame);
    }
}

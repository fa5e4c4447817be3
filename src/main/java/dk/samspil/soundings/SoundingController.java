package dk.samspil.soundings;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The meetings of a whole field that one hosts or is asked to, and calling a new one. */
@Controller
@RequestMapping("/dialogmoeder")
class SoundingController {

    private final Soundings soundings;
    private final Templates templates;
    private final Ids ids;
    private final Clock clock;

    SoundingController(Soundings soundings, Templates templates, Ids ids, Clock clock) {
        this.soundings = soundings;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html all(@RequestParam(required = false) @Nullable Integer side, Frame frame) {
        int page = Typed.page(side);
        return Html.page(templates.soundingsAll(
                SoundingsPage.of(soundings.all(page), soundings.mayHost(), page, clock.instant()), frame));
    }

    @GetMapping("/nyt")
    @Needs(Permission.COLLABORATE)
    Html empty(Frame frame) {
        if (!soundings.mayHost()) {
            return Html.page(templates.soundingsOthersCall(frame));
        }
        var form = SoundingForm.suggested(ids.next(), SoundingKind.DIALOGUE, goodDay(soundings.today()), frame.t());
        return Html.page(page(form, Problems.none(), frame));
    }

    @PostMapping
    @Needs(Permission.COLLABORATE)
    View call(@Valid @ModelAttribute("form") SoundingForm form, BindingResult binding, Frame frame) {
        var problems = form.checkNew(Problems.of(binding, frame.t()), clock.instant(), frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(page(form, problems, frame));
        }
        var called = form.called(
                new PlaceId(form.id()), Soundings.hat(), Actor.current().name(), soundings.today());
        try {
            soundings.call(called, programme(called, form));
        } catch (Refusal refusal) {
            return Html.refused(page(form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
        return SeeOther.at(called.path() + "/inviterede").saying("soundings.called");
    }

    /** A Tuesday in February, when there is still time to be heard before the year's plans are laid. */
    static LocalDate goodDay(LocalDate today) {
        var thisYear = tuesday(today.getYear());
        return thisYear.isAfter(today.plusWeeks(4)) ? thisYear : tuesday(today.getYear() + 1);
    }

    private static LocalDate tuesday(int year) {
        return LocalDate.of(year, Month.FEBRUARY, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
    }

    private List<Point> programme(Sounding called, SoundingForm form) {
        return Arrays.stream(Element.values())
                .flatMap(element -> form.points(element).stream()
                        .map(words -> new Point(
                                ids.next(),
                                element,
                                words,
                                PointState.TAKEN_IN,
                                called.host(),
                                called.hostName(),
                                called.callerName(),
                                1)))
                .toList();
    }

    private JteModel page(SoundingForm form, Problems problems, Frame frame) {
        return templates.soundingsEdit(
                new SoundingEditPage(true, form, new Fields(frame.t(), "soundings.form", problems), null), frame);
    }
}

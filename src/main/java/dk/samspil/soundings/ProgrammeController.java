package dk.samspil.soundings;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
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
import org.springframework.web.servlet.View;

/** What the host does with the programme and with what others have proposed for it. */
@Controller
@RequestMapping("/dialogmoeder/{id}/punkter/{point}")
@Needs(Permission.COLLABORATE)
class ProgrammeController {

    private final Soundings soundings;
    private final Programme programme;
    private final Templates templates;

    ProgrammeController(Soundings soundings, Programme programme, Templates templates) {
        this.soundings = soundings;
        this.programme = programme;
        this.templates = templates;
    }

    @GetMapping
    Html standing(@PathVariable UUID id, @PathVariable UUID point, Frame frame) {
        var sounding = soundings.hosted(new PlaceId(id));
        var form = PointForm.of(programme.point(sounding.id(), point));
        return Html.page(page(sounding, form, Problems.none(), null, frame));
    }

    @PostMapping
    View rewrite(
            @PathVariable UUID id,
            @PathVariable UUID point,
            @Valid @ModelAttribute("form") PointForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var sounding = soundings.hosted(new PlaceId(id));
        var before = programme.point(sounding.id(), point);
        var problems = form.check(Problems.of(binding, t), false, t);
        if (problems.any() || form.version() == null) {
            return Html.refused(page(sounding, form, problems, null, frame));
        }
        var mine = new Point(
                point,
                form.chosen(),
                form.words(),
                before.state(),
                before.proposedBy(),
                before.proposedByName(),
                before.byName(),
                form.version());
        try {
            programme.rewrite(sounding.id(), mine);
        } catch (Stale stale) {
            var theirs = programme.point(sounding.id(), point);
            var conflict = new Conflict(
                    t.get("collaborations.another"),
                    t.get("collaborations.meanwhile"),
                    "words",
                    sounding.path() + "#programme",
                    new Differing(t, "soundings.point")
                            .on("words", theirs.words(), mine.words())
                            .all());
            return Html.stale(page(sounding, form.seen(theirs.version()), problems, conflict, frame));
        }
        return back(id, "soundings.rewrotePoint");
    }

    @PostMapping("/plads")
    SeeOther takeIn(@PathVariable UUID id, @PathVariable UUID point) {
        programme.takeIn(new PlaceId(id), point);
        return back(id, "soundings.tookPointIn");
    }

    @PostMapping("/tak")
    SeeOther thank(@PathVariable UUID id, @PathVariable UUID point) {
        programme.thank(new PlaceId(id), point);
        return back(id, "soundings.thankedForPoint");
    }

    @PostMapping("/op")
    SeeOther raise(@PathVariable UUID id, @PathVariable UUID point) {
        programme.raise(new PlaceId(id), point);
        return back(id, "soundings.orderedProgramme");
    }

    @PostMapping("/sletninger")
    SeeOther strike(@PathVariable UUID id, @PathVariable UUID point) {
        programme.strike(new PlaceId(id), point);
        return back(id, "soundings.struckPoint");
    }

    private static SeeOther back(UUID id, String notice) {
        return SeeOther.at(Sounding.path(new PlaceId(id)) + "#programme").saying(notice);
    }

    private JteModel page(
            Sounding sounding, PointForm form, Problems problems, @Nullable Conflict conflict, Frame frame) {
        return templates.soundingsPoint(
                new PointPage(sounding, form, new Fields(frame.t(), "soundings.point", problems), conflict), frame);
    }
}

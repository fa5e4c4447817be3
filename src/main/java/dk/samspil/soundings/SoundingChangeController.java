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
import dk.samspil.web.Prose;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
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

/** The host says something about the meeting anew, moves it, or calls it off. */
@Controller
@RequestMapping("/dialogmoeder/{id}")
@Needs(Permission.COLLABORATE)
class SoundingChangeController {

    private final Soundings soundings;
    private final Templates templates;

    SoundingChangeController(Soundings soundings, Templates templates) {
        this.soundings = soundings;
        this.templates = templates;
    }

    @GetMapping("/rediger")
    Html standing(@PathVariable UUID id, Frame frame) {
        var form = SoundingForm.of(soundings.hosted(new PlaceId(id)));
        return Html.page(page(form, Problems.none(), null, frame));
    }

    @PostMapping("/rediger")
    View change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SoundingForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var before = soundings.hosted(new PlaceId(id));
        var problems = form.check(Problems.of(binding, t), t);
        if (problems.any() || form.version() == null) {
            return Html.refused(page(form, problems, null, frame));
        }
        var mine = form.changing(before).seen(form.version());
        try {
            return SeeOther.at(before.path()).saying(soundings.change(mine) ? "soundings.moved" : "soundings.changed");
        } catch (Refusal refusal) {
            return Html.refused(page(form, problems.and(refusal.field(), refusal.text(t)), null, frame));
        } catch (Stale stale) {
            var theirs = soundings.hosted(before.id());
            return Html.stale(page(form.seen(theirs.version()), problems, meanwhile(theirs, mine, t), frame));
        }
    }

    @PostMapping("/aflysninger")
    View cancel(
            @PathVariable UUID id,
            @Valid @ModelAttribute("cancel") CancelForm form,
            BindingResult binding,
            Frame frame) {
        var found = soundings.hosted(new PlaceId(id));
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(page(SoundingForm.of(found), problems, null, frame));
        }
        try {
            soundings.cancel(found.id(), Typed.text(form.why()));
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(SoundingForm.of(found), more, null, frame));
        }
        return SeeOther.at(found.path()).saying("soundings.cancelled");
    }

    /** Why it is called off, as it is typed. */
    record CancelForm(@Nullable @Prose(max = 1000) String why) {}

    private static Conflict meanwhile(Sounding theirs, Sounding mine, Texts t) {
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "title",
                theirs.path(),
                new Differing(t, "soundings.form")
                        .on("title", theirs.plan().title(), mine.plan().title())
                        .on("scopeWords", theirs.scopeWords(), mine.scopeWords())
                        .on("day", when(theirs, t), when(mine, t))
                        .on("spot", theirs.plan().spot(), mine.plan().spot())
                        .on("online", theirs.plan().online(), mine.plan().online())
                        .on("words", theirs.plan().words(), mine.plan().words())
                        .on("people", theirs.signals().people(), mine.signals().people())
                        .on("served", theirs.signals().served(), mine.signals().served())
                        .all());
    }

    private static String when(Sounding sounding, Texts t) {
        var hour = sounding.plan().hour();
        return t.date(hour.day()) + " " + t.time(hour.time());
    }

    private JteModel page(SoundingForm form, Problems problems, @Nullable Conflict conflict, Frame frame) {
        return templates.soundingsEdit(
                new SoundingEditPage(false, form, new Fields(frame.t(), "soundings.form", problems), conflict), frame);
    }
}

package dk.samspil.summaries;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.soundings.Soundings;
import dk.samspil.soundings.Visit;
import dk.samspil.web.Conflict;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The host writes what was said, point by point, and sends it. */
@Controller
@RequestMapping(Visit.SIGNED_IN + "/opsamling")
@Needs(Permission.COLLABORATE)
class SummaryController {

    private final Summaries summaries;
    private final SummaryPages pages;
    private final Soundings soundings;
    private final Templates templates;

    SummaryController(Summaries summaries, SummaryPages pages, Soundings soundings, Templates templates) {
        this.summaries = summaries;
        this.pages = pages;
        this.soundings = soundings;
        this.templates = templates;
    }

    @PostMapping("/punkter/{point}")
    View write(
            @PathVariable UUID id,
            @PathVariable UUID point,
            @Valid @ModelAttribute("form") SummaryNoteForm form,
            BindingResult binding,
            Frame frame) {
        var visit = hosted(id);
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.version() == null) {
            var typed = new SummaryPages.Typed(point, form, null, problems, null);
            return Html.refused(templates.summariesSummary(pages.page(visit, 1, typed, frame.t()), frame));
        }
        try {
            summaries.write(visit.sounding(), point, form.words(), form.version());
        } catch (Stale stale) {
            return both(visit, point, form, frame);
        }
        return SeeOther.at(visit.base() + "/opsamling#p-" + point).saying("summaries.wrote");
    }

    @PostMapping("/udsendelser")
    View send(@PathVariable UUID id, Frame frame) {
        var visit = hosted(id);
        try {
            summaries.send(visit.sounding());
        } catch (Refusal refusal) {
            var problems = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            var typed = new SummaryPages.Typed(null, null, null, problems, null);
            return Html.refused(templates.summariesSummary(pages.page(visit, 1, typed, frame.t()), frame));
        }
        return SeeOther.at(visit.base() + "/opsamling").saying("summaries.sent");
    }

    private Visit hosted(UUID id) {
        var visit = Visit.signedIn(id);
        soundings.hosted(visit.sounding());
        return visit;
    }

    /** Nobody's words are lost: theirs stands beside mine, and mine stands in the field. */
    private Html both(Visit visit, UUID point, SummaryNoteForm mine, Frame frame) {
        Texts t = frame.t();
        var theirs = summaries.of(visit.sounding()).note(point);
        var conflict = new Conflict(
                theirs.byName(),
                t.get("collaborations.meanwhile"),
                "words",
                visit.base() + "/opsamling#p-" + point,
                List.of(new Conflict.Difference(t.get("summaries.field.words"), theirs.words(), mine.words())));
        var again = new SummaryNoteForm(theirs.version(), mine.words());
        var typed = new SummaryPages.Typed(point, again, null, Problems.none(), conflict);
        return Html.stale(templates.summariesSummary(pages.page(visit, 1, typed, t), frame));
    }
}

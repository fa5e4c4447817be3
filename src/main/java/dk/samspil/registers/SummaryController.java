package dk.samspil.registers;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
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

/** Writes what the parties tell everybody of their agreement. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/offentligt")
class SummaryController {

    private final ReleasePages pages;
    private final Summaries summaries;
    private final Templates templates;

    SummaryController(ReleasePages pages, Summaries summaries, Templates templates) {
        this.pages = pages;
        this.summaries = summaries;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var found = pages.agreement(place, agreement);
        var summary = summaries.of(found, pages.signed(found));
        var form = new SummaryForm(summary.words(), summary.version());
        return Html.page(page(found, form, Problems.none(), null, frame));
    }

    @PostMapping
    @Needs(Permission.COLLABORATE)
    View write(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") SummaryForm form,
            BindingResult binding,
            Frame frame) {
        var found = pages.agreement(place, agreement);
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(page(found, form, problems, null, frame));
        }
        try {
            summaries.write(found, pages.signed(found), form.words(), form.seen());
        } catch (Refusal refusal) {
            var why = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(found, form, why, null, frame));
        } catch (Stale stale) {
            var theirs = summaries.of(found, pages.signed(found));
            var seen = new SummaryForm(form.words(), theirs.version());
            return Html.stale(page(found, seen, problems, meanwhile(found, theirs, form, frame), frame));
        }
        return SeeOther.at(found.path() + "/offentligt").saying("registers.wrote");
    }

    private static Conflict meanwhile(Agreement found, Summary theirs, SummaryForm mine, Frame frame) {
        var t = frame.t();
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "words",
                found.path() + "/offentligt",
                new Differing(t, "registers.summary")
                        .on("words", theirs.words(), mine.words())
                        .all());
    }

    private JteModel page(
            Agreement found, SummaryForm form, Problems problems, @Nullable Conflict conflict, Frame frame) {
        var edition = pages.signed(found);
        var yeses = pages.yeses(found, edition, ReleaseKind.SUMMARY);
        var now = summaries.facts(found, edition);
        var asked = yeses.release() == null ? now : summaries.facts(found, yeses.release());
        return templates.registersSummary(
                new RegisterSummaryPage(
                        pages.head(found, "registers.summary", frame.t()),
                        found,
                        asked,
                        !asked.equals(now),
                        yeses,
                        form,
                        new Fields(frame.t(), "registers.summary", problems),
                        conflict),
                frame);
    }
}

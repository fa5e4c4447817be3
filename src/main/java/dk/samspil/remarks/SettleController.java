package dk.samspil.remarks;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Section;
import dk.samspil.meetings.Meetings;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
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

/** Writes down what the parties decided of a disagreement, and what the clause says from now on. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/uenigheder/{id}/beslutning")
@Needs(Permission.ANSWER)
class SettleController {

    private final Spots spots;
    private final DisagreementPages pages;
    private final Disagreements disagreements;
    private final Meetings meetings;
    private final Templates templates;

    SettleController(
            Spots spots, DisagreementPages pages, Disagreements disagreements, Meetings meetings, Templates templates) {
        this.spots = spots;
        this.pages = pages;
        this.disagreements = disagreements;
        this.meetings = meetings;
        this.templates = templates;
    }

    @GetMapping
    Html form(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID id, Frame frame) {
        var disagreement = spots.disagreement(spots.agreement(place, agreement), id);
        var form = SettleForm.of(disagreement, clause(disagreement));
        return Html.page(page(disagreement, form, Problems.none(), null, frame));
    }

    @PostMapping
    View settle(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SettleForm form,
            BindingResult binding,
            Frame frame) {
        var disagreement = spots.disagreement(spots.agreement(place, agreement), id);
        var problems = form.check(Problems.of(binding, frame.t()), frame.t());
        var outcome = form.chosen();
        if (problems.any() || outcome.isEmpty() || form.version() == null) {
            return Html.refused(page(disagreement, form, problems, null, frame));
        }
        try {
            settle(disagreement, outcome.get(), form, form.version());
        } catch (Refusal refusal) {
            var more =
                    problems.and(refusal.field().equals("words") ? "clause" : refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(disagreement, form, more, null, frame));
        } catch (Stale stale) {
            var now = disagreements.disagreement(id);
            var clause = clause(now);
            return Html.stale(page(
                    now, form.seen(now.version(), clause), problems, conflict(now, clause, form, frame.t()), frame));
        }
        return SeeOther.at(disagreement.path()).saying("remarks.settled");
    }

    private void settle(Disagreement disagreement, Outcome outcome, SettleForm form, int version) {
        var rewording = form.rewording(clause(disagreement));
        if (rewording.isPresent()) {
            disagreements.settle(disagreement.id(), outcome, form.decision(), form.at(), version, rewording.get());
        } else {
            disagreements.settle(disagreement.id(), outcome, form.decision(), form.at(), version);
        }
    }

    /** The clause, where it can be put differently. */
    private @Nullable Section clause(Disagreement disagreement) {
        var open = spots.agreement(
                        disagreement.place().value(), disagreement.agreement().value())
                .edition(disagreement.edition())
                .filter(edition -> edition.state().isOpen());
        return open.isPresent() ? pages.section(disagreement) : null;
    }

    private static Conflict conflict(Disagreement now, @Nullable Section clause, SettleForm mine, Texts t) {
        var settled = now.settlement();
        var differing = new Differing(t, "remarks.settle");
        if (settled != null) {
            differing = differing
                    .on(
                            "outcome",
                            t.of(settled.outcome()),
                            mine.chosen().map(t::of).orElse(""))
                    .on("decision", settled.decision(), mine.decision());
        }
        if (clause != null) {
            differing = differing.on("clause", clause.words(), mine.clause());
        }
        return new Conflict(
                settled == null ? clause == null ? "" : clause.byName() : settled.name(),
                t.get("collaborations.meanwhile"),
                "decision",
                now.path(),
                differing.all());
    }

    private JteModel page(
            Disagreement disagreement, SettleForm form, Problems problems, @Nullable Conflict conflict, Frame frame) {
        var t = frame.t();
        var agreement = spots.agreement(
                disagreement.place().value(), disagreement.agreement().value());
        var spot = spots.spot(agreement, disagreement.edition());
        return templates.remarksSettle(
                new SettlePage(
                        spots.head(agreement, t.get("remarks.settle.title"), disagreement.question()),
                        spot,
                        disagreement,
                        clause(disagreement),
                        meetings.begun(disagreement.place()),
                        form,
                        new Fields(t, "remarks.settle", problems),
                        conflict),
                frame);
    }
}

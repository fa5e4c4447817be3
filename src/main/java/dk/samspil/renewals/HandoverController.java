package dk.samspil.renewals;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The lines of a hand-over list: each is somebody's to do, and the parties' to write. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/overdragelser")
@Needs(Permission.COLLABORATE)
class HandoverController {

    private final RenewalPages pages;
    private final Endings endings;
    private final Handovers handovers;
    private final Templates templates;
    private final Ids ids;

    HandoverController(RenewalPages pages, Endings endings, Handovers handovers, Templates templates, Ids ids) {
        this.pages = pages;
        this.endings = endings;
        this.handovers = handovers;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping("/ny")
    Html blank(@PathVariable UUID place, @RequestParam UUID ophoer, Frame frame) {
        var ending = endings.ending(ophoer);
        return Html.page(
                page(place, ending, null, HandoverForm.empty(ids.next(), ending), Problems.none(), null, frame));
    }

    @PostMapping
    View write(
            @PathVariable UUID place,
            @RequestParam UUID ending,
            @Valid @ModelAttribute("form") HandoverForm form,
            BindingResult binding,
            Frame frame) {
        var of = endings.ending(ending);
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(page(place, of, null, form, problems, null, frame));
        }
        try {
            handovers.add(form.line(form.id(), of.id(), of.place(), Actor.currentOrganisation()));
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(place, of, null, form, more, null, frame));
        }
        return SeeOther.at(listOf(place, of)).saying("renewals.wroteHandover");
    }

    @GetMapping("/{line}")
    @Needs(Permission.SEE)
    Html standing(@PathVariable UUID place, @PathVariable UUID line, Frame frame) {
        return Html.page(asItStands(place, line, Problems.none(), frame));
    }

    @PostMapping("/{line}")
    View rewrite(
            @PathVariable UUID place,
            @PathVariable UUID line,
            @Valid @ModelAttribute("form") HandoverForm form,
            BindingResult binding,
            Frame frame) {
        var found = handovers.line(line);
        var ending = endings.ending(found.ending());
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.version() == null) {
            return Html.refused(page(place, ending, found, form, problems, null, frame));
        }
        var mine = form.line(line, ending.id(), ending.place(), found.writtenBy());
        try {
            handovers.change(mine);
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(place, ending, found, form, more, null, frame));
        } catch (Stale stale) {
            var theirs = handovers.line(line);
            var conflict = meanwhile(pages.agreement(place, ending.agreement().value()), theirs, mine, frame.t());
            return Html.stale(page(place, ending, theirs, form.seen(theirs.version()), problems, conflict, frame));
        }
        return SeeOther.at(listOf(place, ending)).saying("renewals.wroteHandover");
    }

    @PostMapping("/{line}/udfoerelser")
    @Needs(Permission.ANSWER)
    View done(@PathVariable UUID place, @PathVariable UUID line, Frame frame) {
        return doing(place, line, () -> handovers.done(line), "renewals.didHandover", frame);
    }

    @PostMapping("/{line}/sletninger")
    View strike(@PathVariable UUID place, @PathVariable UUID line, @RequestParam int version, Frame frame) {
        return doing(place, line, () -> handovers.strike(line, version), "renewals.struckHandover", frame);
    }

    private View doing(UUID place, UUID line, Runnable deed, String notice, Frame frame) {
        var list = listOf(place, endings.ending(handovers.line(line).ending()));
        try {
            deed.run();
        } catch (Refusal refusal) {
            var problems = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(asItStands(place, line, problems, frame));
        } catch (Stale stale) {
            var problems = Problems.none().and("", frame.t().get("renewals.handover.problem.changed"));
            return Html.stale(asItStands(place, line, problems, frame));
        }
        return SeeOther.at(list).saying(notice);
    }

    private String listOf(UUID place, AgreementEnding ending) {
        return pages.agreement(place, ending.agreement().value()).path() + "/ophoer";
    }

    private static Conflict meanwhile(Agreement agreement, HandoverLine theirs, HandoverLine mine, Texts t) {
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "about",
                agreement.path() + "/ophoer",
                new Differing(t, "renewals.handover")
                        .on("about", theirs.about(), mine.about())
                        .on("owner", nameOf(agreement, theirs), nameOf(agreement, mine))
                        .on("who", theirs.who(), mine.who())
                        .on("day", theirs.day(), mine.day())
                        .all());
    }

    private static String nameOf(Agreement agreement, HandoverLine line) {
        return line.owner() == null
                ? ""
                : agreement.party(line.owner()).map(AgreementParty::name).orElse("");
    }

    private JteModel asItStands(UUID place, UUID line, Problems problems, Frame frame) {
        var found = handovers.line(line);
        return page(place, endings.ending(found.ending()), found, HandoverForm.of(found), problems, null, frame);
    }

    private JteModel page(
            UUID place,
            AgreementEnding ending,
            @Nullable HandoverLine line,
            HandoverForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        if (!ending.place().value().equals(place)) {
            throw new NotHere();
        }
        var t = frame.t();
        var agreement = pages.agreement(place, ending.agreement().value());
        var head = pages.head(
                ending.place(), t.get("renewals.handover.title"), t.get("renewals.handover.lead", agreement.title()));
        return templates.renewalsHandover(
                new HandoverPage(
                        head,
                        agreement,
                        ending.id(),
                        line,
                        Actor.currentOrganisation(),
                        form,
                        new Fields(t, "renewals.handover", problems),
                        conflict),
                frame);
    }
}

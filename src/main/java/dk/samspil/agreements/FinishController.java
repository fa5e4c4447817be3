package dk.samspil.agreements;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.TypedDay;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Putting the last hand to a text, opening it again, or putting it away. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}")
@Needs(Permission.COLLABORATE)
class FinishController {

    private static final List<String> NOTICES = List.of("1", "3", "6", "12");

    private final AgreementPages pages;
    private final Agreements agreements;
    private final Finishing finishing;
    private final List<LooseEnds> loose;
    private final Templates templates;

    FinishController(
            AgreementPages pages,
            Agreements agreements,
            Finishing finishing,
            List<LooseEnds> loose,
            Templates templates) {
        this.pages = pages;
        this.agreements = agreements;
        this.finishing = finishing;
        this.loose = loose;
        this.templates = templates;
    }

    @GetMapping("/faerdig")
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return Html.page(templates.agreementsFinish(page(place, agreement, frame), frame));
    }

    @PostMapping("/navn")
    View describe(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") NameForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.finisher() == null) {
            return refused(page(place, agreement, frame).with(form, problems), frame);
        }
        var finisher = new OrganisationId(form.finisher());
        return doing(
                place,
                agreement,
                page -> page.with(form, problems),
                page -> {
                    agreements.describe(page.agreement().id(), form.name(), finisher, form.version());
                    return SeeOther.at(page.path() + "/faerdig").saying("agreements.described");
                },
                frame);
    }

    @PostMapping("/periode")
    View settle(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") PeriodForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (!NOTICES.contains(form.noticeMonths())) {
            problems = problems.and("noticeMonths", frame.t().get("agreements.period.problem.notice"));
        }
        if (problems.any()) {
            return refused(page(place, agreement, frame).with(form, problems), frame);
        }
        return doing(
                place,
                agreement,
                page -> page.with(form, Problems.none()),
                page -> {
                    finishing.settle(
                            page.edition().id(),
                            TypedDay.read(form.startsOn()).orElse(null),
                            TypedDay.read(form.endsOn()).orElse(null),
                            Integer.parseInt(form.noticeMonths()),
                            form.version());
                    return SeeOther.at(page.path() + "/faerdig").saying("agreements.settled");
                },
                frame);
    }

    @PostMapping("/faerdiggoerelser")
    View finish(@PathVariable UUID place, @PathVariable UUID agreement, @RequestParam int version, Frame frame) {
        return doing(
                place,
                agreement,
                Function.identity(),
                page -> {
                    finishing.finish(page.edition().id(), version);
                    return SeeOther.at(page.path()).saying("agreements.finished");
                },
                frame);
    }

    @PostMapping("/genaabninger")
    View reopen(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return doing(
                place,
                agreement,
                Function.identity(),
                page -> {
                    finishing.reopen(page.edition().id());
                    return SeeOther.at(page.path()).saying("agreements.reopened");
                },
                frame);
    }

    /** Put away, nothing of it is lost: it can still be read. */
    @PostMapping("/henlaeggelser")
    View drop(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return doing(
                place,
                agreement,
                Function.identity(),
                page -> {
                    agreements.drop(page.edition().id());
                    return SeeOther.at(page.path()).saying("agreements.dropped");
                },
                frame);
    }

    private View doing(
            UUID place,
            UUID agreement,
            Function<FinishPage, FinishPage> typed,
            Function<FinishPage, View> deed,
            Frame frame) {
        var page = page(place, agreement, frame);
        try {
            return deed.apply(page);
        } catch (Refusal refusal) {
            var shown = typed.apply(page);
            return refused(shown.saying(refusal.field(), refusal.text(frame.t())), frame);
        } catch (Stale stale) {
            // Two who settle the same days see what the other chose, and choose again.
            var now = page(place, agreement, frame);
            return Html.stale(
                    templates.agreementsFinish(now.saying("", frame.t().get("agreements.problem.meanwhile")), frame));
        }
    }

    private Html refused(FinishPage page, Frame frame) {
        return Html.refused(templates.agreementsFinish(page, frame));
    }

    private FinishPage page(UUID place, UUID id, Frame frame) {
        var agreement = pages.own(place, id);
        var edition = agreement.underWay().orElseThrow(NotHere::new);
        return new FinishPage(
                pages.head(
                        agreement,
                        frame.t().get("agreements.finish"),
                        frame.t().get("agreements.finish.lead", agreement.title())),
                agreement,
                edition,
                finishing.unwritten(agreement, edition),
                finishing.uncommented(edition),
                loose.stream()
                        .flatMap(one -> one.before(edition, frame.t()).stream())
                        .toList(),
                Actor.currentOrganisation(),
                NameForm.of(agreement),
                PeriodForm.of(edition),
                Problems.none());
    }
}

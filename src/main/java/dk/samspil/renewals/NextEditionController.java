package dk.samspil.renewals;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Today;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Changing a signed agreement, and letting it go on: both begin the next edition. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}")
@Needs(Permission.COLLABORATE)
class NextEditionController {

    private final RenewalPages pages;
    private final NextEditions nextEditions;
    private final Templates templates;
    private final Ids ids;
    private final Clock clock;

    NextEditionController(RenewalPages pages, NextEditions nextEditions, Templates templates, Ids ids, Clock clock) {
        this.pages = pages;
        this.nextEditions = nextEditions;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/aendring")
    Html amend(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var found = pages.agreement(place, agreement);
        var form = NextForm.amending(ids.next(), last(found), found.kind().name());
        return Html.page(templates.renewalsNext(page(found, false, form, Problems.none(), frame), frame));
    }

    @PostMapping("/aendringer")
    View amend(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") NextForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (form.about().isBlank()) {
            problems = problems.and("about", frame.t().get("renewals.next.problem.about"));
        }
        if (Typed.one(AgreementKind.class, form.kind()).isEmpty()) {
            problems = problems.and("kind", frame.t().get("agreements.begin.problem.kind"));
        }
        return begin(pages.agreement(place, agreement), false, form, problems, frame);
    }

    @GetMapping("/forlaengelse")
    Html renew(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var found = pages.agreement(place, agreement);
        var form = NextForm.renewing(ids.next(), last(found), found.kind().name(), Today.by(clock));
        return Html.page(templates.renewalsNext(page(found, true, form, Problems.none(), frame), frame));
    }

    @PostMapping("/forlaengelser")
    View renew(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") NextForm form,
            BindingResult binding,
            Frame frame) {
        return begin(pages.agreement(place, agreement), true, form, Problems.of(binding, frame.t()), frame);
    }

    private View begin(Agreement agreement, boolean renewal, NextForm form, Problems problems, Frame frame) {
        if (problems.any() || form.id() == null) {
            return refused(agreement, renewal, form, problems, frame);
        }
        var next = new EditionId(form.id());
        var starts = TypedDay.read(form.startsOn()).orElseThrow();
        var ends = TypedDay.read(form.endsOn()).orElse(null);
        try {
            if (renewal) {
                nextEditions.renew(agreement.id(), next, starts, ends);
            } else {
                nextEditions.amend(
                        agreement.id(),
                        next,
                        form.about(),
                        Typed.one(AgreementKind.class, form.kind()).orElseThrow(),
                        starts,
                        ends);
            }
        } catch (Refusal refusal) {
            return refused(agreement, renewal, form, problems.and(refusal.field(), refusal.text(frame.t())), frame);
        }
        return SeeOther.at(agreement.path()).saying(renewal ? "renewals.renewed" : "renewals.amended");
    }

    private Html refused(Agreement agreement, boolean renewal, NextForm form, Problems problems, Frame frame) {
        return Html.refused(templates.renewalsNext(page(agreement, renewal, form, problems, frame), frame));
    }

    private NextEditionPage page(Agreement agreement, boolean renewal, NextForm form, Problems problems, Frame frame) {
        var t = frame.t();
        var texts = renewal ? "renewals.renew" : "renewals.amend";
        return new NextEditionPage(
                pages.head(agreement.place(), t.get(texts + ".title"), t.get(texts + ".lead")),
                agreement,
                last(agreement),
                renewal,
                form,
                new Fields(t, "renewals.next", problems));
    }

    private static Edition last(Agreement agreement) {
        return agreement.lastSigned().orElseThrow(NotHere::new);
    }
}

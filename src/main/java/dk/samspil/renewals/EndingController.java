package dk.samspil.renewals;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.TypedDay;
import gg.jte.generated.precompiled.Templates;
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

/** A party wants an agreement to end, the others agree to sooner than the notice says, or it is taken back. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/ophoer")
class EndingController {

    private final EndingPages pages;
    private final Endings endings;
    private final Templates templates;
    private final Ids ids;

    EndingController(EndingPages pages, Endings endings, Templates templates, Ids ids) {
        this.pages = pages;
        this.endings = endings;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return Html.page(templates.renewalsEnding(page(place, agreement, null, Problems.none(), frame), frame));
    }

    @PostMapping
    @Needs(Permission.COLLABORATE)
    View say(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        var page = page(place, agreement, form, problems, frame);
        if (problems.any() || form.id() == null) {
            return Html.refused(templates.renewalsEnding(page, frame));
        }
        try {
            endings.say(
                    form.id(),
                    page.edition().id(),
                    TypedDay.read(form.lastDay()).orElseThrow(),
                    form.why());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.renewalsEnding(page(place, agreement, form, more, frame), frame));
        }
        return SeeOther.at(page.path()).saying("renewals.saidEnding");
    }

    @PostMapping("/enig")
    @Needs(Permission.ANSWER)
    View agree(@PathVariable UUID place, @PathVariable UUID agreement, @RequestParam UUID ending, Frame frame) {
        return doing(place, agreement, () -> endings.agree(ending), "renewals.agreedToEnd", frame);
    }

    @PostMapping("/fortrydelser")
    @Needs(Permission.COLLABORATE)
    View withdraw(@PathVariable UUID place, @PathVariable UUID agreement, @RequestParam UUID ending, Frame frame) {
        return doing(place, agreement, () -> endings.withdraw(ending), "renewals.withdrewEnding", frame);
    }

    private View doing(UUID place, UUID agreement, Runnable deed, String notice, Frame frame) {
        var page = page(place, agreement, null, Problems.none(), frame);
        try {
            deed.run();
        } catch (Refusal refusal) {
            var problems = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.renewalsEnding(page(place, agreement, null, problems, frame), frame));
        }
        return SeeOther.at(page.path()).saying(notice);
    }

    private EndingPage page(UUID place, UUID agreement, @Nullable EndForm typed, Problems problems, Frame frame) {
        return pages.page(place, agreement, ids.next(), typed, problems, frame);
    }
}

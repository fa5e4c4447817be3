package dk.samspil.obligations;

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
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What an agreement promises: all of it, and one thing with what is next, to be said to be done. */
@Controller
class ObligationController {

    private static final String ALL = "/samarbejder/{place}/aftaler/{agreement}/forpligtelser";
    private static final String ONE = ALL + "/{id}";

    private final ObligationPages pages;
    private final Obligations obligations;
    private final Templates templates;

    ObligationController(ObligationPages pages, Obligations obligations, Templates templates) {
        this.pages = pages;
        this.obligations = obligations;
        this.templates = templates;
    }

    @GetMapping("/samarbejder/{place}/forpligtelser/{id}")
    @Needs(Permission.SEE)
    SeeOther find(@PathVariable UUID place, @PathVariable UUID id) {
        return SeeOther.at(pages.path(place, id));
    }

    @GetMapping(ALL)
    @Needs(Permission.SEE)
    Html all(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return Html.page(templates.obligationsObligations(pages.all(place, agreement, frame), frame));
    }

    @GetMapping(ONE)
    @Needs(Permission.SEE)
    Html one(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID id, Frame frame) {
        var page = pages.one(place, agreement, id, new DoneForm("", ""), Problems.none(), frame);
        return Html.page(templates.obligationsObligation(page, frame));
    }

    @PostMapping(ONE + "/udfoerelser")
    @Needs(Permission.ANSWER)
    View done(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DoneForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        var page = pages.one(place, agreement, id, form, problems, frame);
        var day = TypedDay.read(form.day());
        if (problems.any() || day.isEmpty()) {
            return Html.refused(templates.obligationsObligation(page, frame));
        }
        try {
            obligations.done(id, day.get(), form.words());
        } catch (Refusal refusal) {
            var why = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(
                    templates.obligationsObligation(pages.one(place, agreement, id, form, why, frame), frame));
        }
        return SeeOther.at(page.path()).saying("obligations.did");
    }
}

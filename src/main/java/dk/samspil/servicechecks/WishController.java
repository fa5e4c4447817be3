package dk.samspil.servicechecks;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.reference.Need;
import dk.samspil.reference.Reference;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of wishes that every organisation sees; making one and taking it back. */
@Controller
class WishController {

    private final Wishes wishes;
    private final Reference reference;
    private final Ids ids;
    private final Templates templates;

    WishController(Wishes wishes, Reference reference, Ids ids, Templates templates) {
        this.wishes = wishes;
        this.reference = reference;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping("/oensker")
    @Needs(Permission.SEE)
    Html list(
            @RequestParam(name = "behov", required = false) @Nullable Need need,
            @RequestParam(name = "kommune", defaultValue = "") String municipality,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Frame frame) {
        var where = municipality.isEmpty() ? null : municipality;
        int shown = Math.clamp(page, 1, 10_000);
        var found = wishes.page(need, where, shown);
        return Html.page(templates.servicechecksWishes(
                WishesPage.of(found, need, where, shown, Actor.currentOrganisation(), reference, frame.t()), frame));
    }

    @GetMapping("/servicetjek/behov/{need}/oenske")
    @Needs(Permission.CLARIFY)
    Html wish(@PathVariable Need need, Frame frame) {
        var form = new WishForm(ids.next(), "", "", "");
        return Html.page(templates.servicechecksWish(WishPage.of(need, form, Problems.none(), frame.t()), frame));
    }

    @PostMapping("/servicetjek/behov/{need}/oenske")
    @Needs(Permission.CLARIFY)
    View make(@PathVariable Need need, @Valid WishForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (!problems.any()) {
            try {
                wishes.make(form.id(), need, form.text(), form.contact(), form.phone());
                return SeeOther.at("/oensker?behov=" + need.name()).saying("servicechecks.wished");
            } catch (Refusal refusal) {
                problems = problems.and(refusal.field(), refusal.text(frame.t()));
            }
        }
        return Html.refused(templates.servicechecksWish(WishPage.of(need, form, problems, frame.t()), frame));
    }

    @PostMapping("/oensker/{wish}/tilbagetrukket")
    @Needs(Permission.CLARIFY)
    SeeOther withdraw(@PathVariable UUID wish) {
        wishes.withdraw(wish);
        return SeeOther.at("/oensker").saying("servicechecks.wishWithdrawn");
    }
}

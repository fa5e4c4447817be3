package dk.samspil.partnerships;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a partnership agreement has besides its clauses: how they decide, who sits there, what each puts in, how they stop. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/partnerskab")
class PartnershipController {

    private final PartnershipPages pages;
    private final Partnerships partnerships;
    private final Templates templates;
    private final Ids ids;

    PartnershipController(PartnershipPages pages, Partnerships partnerships, Templates templates, Ids ids) {
        this.pages = pages;
        this.partnerships = partnerships;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return Html.page(templates.partnershipsPartnership(pages.page(place, agreement, frame), frame));
    }

    @PostMapping
    @Needs(Permission.ANSWER)
    View write(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") CharterForm form,
            BindingResult binding,
            Frame frame) {
        var page = pages.page(place, agreement, frame);
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return refused(page.with(form, problems, null), frame);
        }
        try {
            partnerships.write(form.charter(page.partnership().edition().id()));
        } catch (Refusal refusal) {
            return refused(page.with(form, problems.and(refusal.field(), refusal.text(frame.t())), null), frame);
        } catch (Stale stale) {
            return Html.stale(templates.partnershipsPartnership(pages.meanwhile(place, agreement, form, frame), frame));
        }
        return SeeOther.at(page.path()).saying("partnerships.wrote");
    }

    @GetMapping("/linjer/ny")
    @Needs(Permission.ANSWER)
    Html blank(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @RequestParam(defaultValue = "") String slags,
            Frame frame) {
        var partnership = pages.partnership(place, agreement);
        var kind = Typed.one(CharterLineKind.class, slags).orElseThrow(NotHere::new);
        var form = CharterLineForm.empty(ids.next(), kind);
        return Html.page(
                templates.partnershipsLine(pages.line(partnership, kind, form, Problems.none(), frame), frame));
    }

    @PostMapping("/linjer")
    @Needs(Permission.ANSWER)
    View add(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") CharterLineForm form,
            BindingResult binding,
            Frame frame) {
        var partnership = pages.partnership(place, agreement);
        var kind = Typed.one(CharterLineKind.class, form.kind()).orElseThrow(NotHere::new);
        var problems = form.check(kind, Problems.of(binding, frame.t()), frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(
                    templates.partnershipsLine(pages.line(partnership, kind, form, problems, frame), frame));
        }
        try {
            partnerships.add(form.line(form.id(), partnership.edition().id(), kind));
        } catch (Refusal refusal) {
            var why = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.partnershipsLine(pages.line(partnership, kind, form, why, frame), frame));
        }
        return SeeOther.at(partnership.path() + "#" + kind).saying("partnerships.added");
    }

    @PostMapping("/linjer/{line}/sletninger")
    @Needs(Permission.ANSWER)
    View strike(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID line, Frame frame) {
        var page = pages.page(place, agreement, frame);
        try {
            partnerships.strike(page.partnership().edition().id(), line);
        } catch (Refusal refusal) {
            var why = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            return refused(page.with(page.form(), why, null), frame);
        }
        return SeeOther.at(page.path()).saying("partnerships.struck");
    }

    private Html refused(PartnershipPage page, Frame frame) {
        return Html.refused(templates.partnershipsPartnership(page, frame));
    }
}

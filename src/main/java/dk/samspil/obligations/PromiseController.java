package dk.samspil.obligations;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
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

/** Writes what an agreement promises, writes it anew, or strikes it. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/forpligtelser")
@Needs(Permission.ANSWER)
class PromiseController {

    private final ObligationPages pages;
    private final Promises promises;
    private final Drafting drafting;
    private final Templates templates;
    private final Ids ids;

    PromiseController(ObligationPages pages, Promises promises, Drafting drafting, Templates templates, Ids ids) {
        this.pages = pages;
        this.promises = promises;
        this.drafting = drafting;
        this.templates = templates;
        this.ids = ids;
    }

    /** Beside a clause, perhaps as it usually is; without one it is a step of a plan. */
    @GetMapping("/ny")
    Html blank(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @RequestParam(required = false) @Nullable UUID afsnit,
            @RequestParam(defaultValue = "") String forslag,
            Frame frame) {
        var found = pages.agreement(place, agreement);
        var edition = open(found, afsnit);
        var form = afsnit == null
                ? PromiseForm.milestone(ids.next())
                : Typed.one(Suggestion.class, forslag)
                        .map(one -> PromiseForm.of(ids.next(), afsnit, one, starts(edition), frame.t()))
                        .orElseGet(() -> PromiseForm.empty(ids.next(), afsnit));
        return Html.page(templates.obligationsPromise(pages.promise(found, true, form, Problems.none(), frame), frame));
    }

    @PostMapping
    View promise(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") PromiseForm form,
            BindingResult binding,
            Frame frame) {
        var found = pages.agreement(place, agreement);
        var edition = open(found, form.afsnit());
        var problems = form.check(Problems.of(binding, frame.t()), frame.t());
        if (problems.any() || form.id() == null) {
            return refused(pages.promise(found, true, form, problems, frame), frame);
        }
        try {
            promises.add(form.promise(form.id(), edition));
        } catch (Refusal refusal) {
            var why = problems.and(refusal.field(), refusal.text(frame.t()));
            return refused(pages.promise(found, true, form, why, frame), frame);
        }
        return SeeOther.at(PromisePage.back(found, form)).saying("obligations.promised");
    }

    @GetMapping("/{id}/ret")
    Html standing(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID id, Frame frame) {
        var found = pages.agreement(place, agreement);
        var form = PromiseForm.of(pages.promise(found, id));
        return Html.page(
                templates.obligationsPromise(pages.promise(found, false, form, Problems.none(), frame), frame));
    }

    @PostMapping("/{id}")
    View rewrite(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PromiseForm typed,
            BindingResult binding,
            Frame frame) {
        var found = pages.agreement(place, agreement);
        var standing = pages.promise(found, id);
        var form = typed.about(standing);
        var problems = form.check(Problems.of(binding, frame.t()), frame.t());
        if (problems.any() || form.version() == null) {
            return refused(pages.promise(found, false, form, problems, frame), frame);
        }
        var edition = found.edition(standing.edition()).orElseThrow(NotHere::new);
        var mine = form.promise(id, edition);
        try {
            promises.change(mine);
        } catch (Refusal refusal) {
            var why = problems.and(refusal.field(), refusal.text(frame.t()));
            return refused(pages.promise(found, false, form, why, frame), frame);
        } catch (Stale stale) {
            return Html.stale(templates.obligationsPromise(pages.meanwhile(found, form, mine, frame), frame));
        }
        return SeeOther.at(PromisePage.back(found, form)).saying("obligations.repromised");
    }

    @PostMapping("/{id}/sletninger")
    View strike(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID id, Frame frame) {
        var found = pages.agreement(place, agreement);
        var form = PromiseForm.of(pages.promise(found, id));
        try {
            promises.strike(id);
        } catch (Refusal refusal) {
            var why = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            return refused(pages.promise(found, false, form, why, frame), frame);
        }
        return SeeOther.at(PromisePage.back(found, form)).saying("obligations.struck");
    }

    private Html refused(PromisePage page, Frame frame) {
        return Html.refused(templates.obligationsPromise(page, frame));
    }

    /** The edition that is under way, with this clause in it. */
    private Edition open(Agreement agreement, @Nullable UUID section) {
        var edition = agreement.underWay().orElseThrow(NotHere::new);
        if (section != null && !drafting.section(section).edition().equals(edition.id())) {
            throw new NotHere();
        }
        return edition;
    }

    private LocalDate starts(Edition edition) {
        return Objects.requireNonNullElseGet(edition.startsOn(), promises::today);
    }
}

package dk.samspil.agreements;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
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

/** Writing one clause, and saying yes to it. Where the text was finished meanwhile, the refusal goes on to a page that keeps what was typed. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/afsnit/{section}")
class SectionController {

    private final AgreementPages pages;
    private final Drafting drafting;
    private final Templates templates;

    SectionController(AgreementPages pages, Drafting drafting, Templates templates) {
        this.pages = pages;
        this.drafting = drafting;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID section, Frame frame) {
        return Html.page(templates.agreementsSection(pages.section(place, agreement, section, frame), frame));
    }

    @PostMapping
    @Needs(Permission.ANSWER)
    View write(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID section,
            @Valid @ModelAttribute("form") SectionForm form,
            BindingResult binding,
            Frame frame) {
        var found = pages.agreement(place, agreement, section);
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return refused(pages.section(place, agreement, section, frame).with(form, problems), frame);
        }
        try {
            boolean merged = drafting.write(section, form.heading(), Pasted.tidy(form.words()), form.version());
            return SeeOther.at(path(found, section)).saying(merged ? "agreements.merged" : "agreements.wrote");
        } catch (Refusal refusal) {
            var page = pages.section(place, agreement, section, frame);
            if (!page.isOpen()) {
                throw refusal;
            }
            return refused(page.with(form, problems.and(refusal.field(), refusal.text(frame.t()))), frame);
        } catch (Stale stale) {
            return both(pages.section(place, agreement, section, frame), form, frame);
        }
    }

    @PostMapping("/ja")
    @Needs(Permission.ANSWER)
    View nod(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID section,
            @RequestParam int version,
            Frame frame) {
        var found = pages.agreement(place, agreement, section);
        try {
            drafting.nod(section, version, Voice.own());
            return SeeOther.at(path(found, section)).saying("agreements.nodded");
        } catch (Stale stale) {
            var why = frame.t().get("agreements.section.problem.changed");
            return refusedNod(pages.section(place, agreement, section, frame), why, frame);
        } catch (Refusal refusal) {
            return refusedNod(pages.section(place, agreement, section, frame), refusal.text(frame.t()), frame);
        }
    }

    @PostMapping("/ja/sletninger")
    @Needs(Permission.ANSWER)
    SeeOther takeBack(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID section) {
        var found = pages.agreement(place, agreement, section);
        drafting.takeBack(section);
        return SeeOther.at(path(found, section)).saying("agreements.tookBack");
    }

    private static String path(Agreement agreement, UUID section) {
        return agreement.path() + "/afsnit/" + section;
    }

    private Html refused(SectionPage page, Frame frame) {
        return Html.refused(templates.agreementsSection(page, frame));
    }

    private Html refusedNod(SectionPage page, String why, Frame frame) {
        return refused(page.with(page.typed().form(), Problems.none().and("", why)), frame);
    }

    /** They wrote in the same line: theirs stands beside mine, and mine stands in the field. */
    private Html both(SectionPage page, SectionForm mine, Frame frame) {
        var theirs = page.section();
        var typed =
                new SectionPage.Typed(new SectionForm(theirs.version(), mine.heading(), mine.words()), Problems.none());
        return Html.stale(templates.agreementsSection(page.with(typed, conflict(page, mine, frame.t())), frame));
    }

    private static Conflict conflict(SectionPage page, SectionForm mine, Texts t) {
        var theirs = page.section();
        return new Conflict(
                theirs.byName(),
                t.get("collaborations.meanwhile"),
                "words",
                page.path(),
                new Differing(t, "agreements.section")
                        .on("heading", theirs.heading(), mine.heading())
                        .on("words", theirs.words(), mine.words())
                        .all());
    }
}

package dk.samspil.presses;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.registers.ReleasePages;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Writes what the parties tell the papers. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/presse")
class PressController {

    private final ReleasePages pages;
    private final Presses presses;
    private final PressPhotos photos;
    private final Templates templates;

    PressController(ReleasePages pages, Presses presses, PressPhotos photos, Templates templates) {
        this.pages = pages;
        this.presses = presses;
        this.photos = photos;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var found = pages.agreement(place, agreement);
        var text = presses.of(found, pages.signed(found));
        return Html.page(page(found, PressForm.of(text), Problems.none(), null, frame));
    }

    @PostMapping
    @Needs(Permission.COLLABORATE)
    View write(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") PressForm form,
            BindingResult binding,
            Frame frame) {
        var found = pages.agreement(place, agreement);
        var problems = form.check(Problems.of(binding, frame.t()), frame.t());
        if (problems.any()) {
            return Html.refused(page(found, form, problems, null, frame));
        }
        try {
            presses.write(found, pages.signed(found), form.text());
        } catch (Refusal refusal) {
            var why = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(found, form, why, null, frame));
        } catch (Stale stale) {
            var theirs = presses.of(found, pages.signed(found));
            var conflict = meanwhile(found, theirs, form.text(), frame.t());
            return Html.stale(page(found, form.seen(theirs.version()), problems, conflict, frame));
        }
        return SeeOther.at(found.path() + "/presse").saying("registers.wrote");
    }

    private static Conflict meanwhile(Agreement found, PressText theirs, PressText mine, Texts t) {
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "headline",
                found.path() + "/presse",
                new Differing(t, "presses.form")
                        .on("headline", theirs.headline(), mine.headline())
                        .on("who", theirs.who(), mine.who())
                        .on("agreed", theirs.agreed(), mine.agreed())
                        .on("why", theirs.why(), mine.why())
                        .on("offers", theirs.offers(), mine.offers())
                        .on("facts", theirs.facts(), mine.facts())
                        .on("contacts", theirs.contacts(), mine.contacts())
                        .on("embargoDay", moment(theirs.embargo(), t), moment(mine.embargo(), t))
                        .on("quotes", quotes(theirs), quotes(mine))
                        .all());
    }

    private static String moment(@Nullable Instant embargo, Texts t) {
        return embargo == null ? "" : t.get("presses.moment", t.date(embargo), t.time(embargo));
    }

    private static String quotes(PressText text) {
        return text.quotes().stream()
                .filter(quote -> !quote.isBlank())
                .map(quote -> quote.words() + " (" + quote.name() + ")")
                .collect(Collectors.joining("\n"));
    }

    private JteModel page(
            Agreement found, PressForm form, Problems problems, @Nullable Conflict conflict, Frame frame) {
        var edition = pages.signed(found);
        var yeses = pages.yeses(found, edition, ReleaseKind.PRESS);
        return templates.pressesPress(
                new PressPage(
                        pages.head(found, "presses.title", frame.t()),
                        found,
                        new Published(found.language(), presses.of(found, edition)),
                        yeses,
                        yeses.release() == null
                                ? null
                                : photos.of(yeses.release()).orElse(null),
                        yeses.release() == null ? List.of() : presses.errands(yeses.release()),
                        form,
                        new Fields(frame.t(), "presses.form", problems),
                        conflict),
                frame);
    }
}

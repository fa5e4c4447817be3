package dk.samspil.principles;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An edition of the frame: lets it stand, hears who backs it, lays it open, and begins the next. */
@Controller
@RequestMapping("/principper/{place}/ramme")
class EditionController {

    private final Dialogues dialogues;
    private final Editions editions;
    private final EditionPages pages;
    private final Templates templates;

    EditionController(Dialogues dialogues, Editions editions, EditionPages pages, Templates templates) {
        this.dialogues = dialogues;
        this.editions = editions;
        this.pages = pages;
        this.templates = templates;
    }

    /** From a list: the newest that stands. */
    @GetMapping
    @Needs(Permission.SEE)
    SeeOther newest(@PathVariable UUID place) {
        var all = editions.of(dialogues.dialogue(new PlaceId(place)).place());
        return SeeOther.at(all.stream()
                .filter(Edition::stands)
                .findFirst()
                .orElse(all.getFirst())
                .path());
    }

    @GetMapping("/{number:\\d+}")
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable int number, Frame frame) {
        return Html.page(templates.principlesEdition(pages.page(new PlaceId(place), number, frame), frame));
    }

    @PostMapping("/{number:\\d+}/gaeldende")
    @Needs(Permission.COLLABORATE)
    View stand(
            @PathVariable UUID place,
            @PathVariable int number,
            @Valid @ModelAttribute("form") StandForm form,
            BindingResult binding,
            Frame frame) {
        var problems = form.check(Problems.of(binding, frame.t()), frame.t());
        if (problems.any()) {
            dialogues.hosted(new PlaceId(place));
            return Html.refused(templates.principlesEdition(
                    pages.page(new PlaceId(place), number, frame).with(form, problems), frame));
        }
        try {
            editions.stand(
                    new PlaceId(place),
                    number,
                    form.policy(),
                    TypedDay.read(form.nextLook()).orElseThrow());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.principlesEdition(
                    pages.page(new PlaceId(place), number, frame).with(form, more), frame));
        }
        return SeeOther.at(Dialogue.path(new PlaceId(place)) + "/ramme/" + number)
                .saying("principles.stood");
    }

    @PostMapping("/{number:\\d+}/opbakning")
    @Needs(Permission.ANSWER)
    View back(
            @PathVariable UUID place,
            @PathVariable int number,
            @Valid @ModelAttribute("form") BackingForm form,
            BindingResult binding,
            Frame frame) {
        var page = pages.page(new PlaceId(place), number, frame);
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(templates.principlesEdition(page.with(form, problems), frame));
        }
        try {
            editions.back(page.edition().id(), Voice.own(), form.isYes(), form.words());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.principlesEdition(page.with(form, more), frame));
        }
        return SeeOther.at(page.edition().path()).saying(form.isYes() ? "principles.backed" : "principles.notBacked");
    }

    @PostMapping("/{number:\\d+}/aaben")
    @Needs(Permission.COLLABORATE)
    SeeOther publish(@PathVariable UUID place, @PathVariable int number, @RequestParam boolean ja) {
        editions.publish(new PlaceId(place), number, ja);
        return SeeOther.at(Dialogue.path(new PlaceId(place)) + "/ramme/" + number)
                .saying(ja ? "principles.published" : "principles.unpublished");
    }

    @PostMapping("/udgaver")
    @Needs(Permission.COLLABORATE)
    SeeOther begin(@PathVariable UUID place) {
        var id = new PlaceId(place);
        editions.begin(id);
        return SeeOther.at(editions.of(id).getFirst().path()).saying("principles.beganEdition");
    }
}

package dk.samspil.principles;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.Link;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
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

/** A party says whether it backs the frame: with a link, or on the phone to the host. */
@Controller
class BackingController {

    private static final String ON_THE_PHONE = "/principper/{place}/ramme/{number}/telefon/{organisation}";
    private static final String WITH_LINK = "/svar/ramme/{token}";

    private final Dialogues dialogues;
    private final Editions editions;
    private final Templates templates;

    BackingController(Dialogues dialogues, Editions editions, Templates templates) {
        this.dialogues = dialogues;
        this.editions = editions;
        this.templates = templates;
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.BACKING)
    Html withLink(Frame frame) {
        return Html.page(templates.principlesBacking(linked(frame), frame));
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.BACKING)
    View backWithLink(@Valid @ModelAttribute("form") BackingForm form, BindingResult binding, Frame frame) {
        return back(linked(frame), form, Voice.own(), Problems.of(binding, frame.t()), frame);
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    Html onThePhone(@PathVariable UUID place, @PathVariable int number, @PathVariable UUID organisation, Frame frame) {
        return Html.page(templates.principlesBacking(phoned(place, number, organisation, frame), frame));
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View backOnThePhone(
            @PathVariable UUID place,
            @PathVariable int number,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") BackingForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (form.saidBy().isEmpty()) {
            problems = problems.and("saidBy", frame.t().get("collaborations.phone.problem.saidBy"));
        }
        var voice = Voice.onThePhone(new OrganisationId(organisation), form.saidBy());
        return back(phoned(place, number, organisation, frame), form, voice, problems, frame);
    }

    private View back(BackingPage page, BackingForm form, Voice voice, Problems problems, Frame frame) {
        if (problems.any()) {
            return Html.refused(templates.principlesBacking(page.with(form, problems), frame));
        }
        try {
            editions.back(page.edition().id(), voice, form.isYes(), form.words());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.principlesBacking(page.with(form, more), frame));
        }
        var said = form.isYes() ? "principles.backed" : "principles.notBacked";
        return voice.channel() == Channel.LINK
                ? Html.page(templates.collaborationsThanks(
                        new ThanksPage(said, page.edition().name(), voice.name()), frame))
                : SeeOther.at(page.edition().path()).saying(said);
    }

    private BackingPage linked(Frame frame) {
        var link = link();
        var edition = editions.edition(link.subject());
        var party = dialogues.dialogue(link.place()).party(link.organisation());
        var said = editions.backing(edition.id(), party.organisation()).orElse(null);
        return new BackingPage(
                edition,
                party.name(),
                Channel.LINK,
                frame.path(),
                frame.path() + "/pdf",
                null,
                BackingForm.of(said),
                new Fields(frame.t(), "principles.backing", Problems.none()));
    }

    private BackingPage phoned(UUID place, int number, UUID organisation, Frame frame) {
        var dialogue = dialogues.hosted(new PlaceId(place));
        var edition = editions.edition(dialogue.place(), number);
        var party = dialogue.party(new OrganisationId(organisation));
        if (dialogue.isHost(party.organisation()) || !party.isIn() || !edition.stands()) {
            throw new NotHere();
        }
        return new BackingPage(
                edition,
                party.name(),
                Channel.PHONE,
                frame.path(),
                edition.path() + ".pdf",
                edition.path(),
                BackingForm.of(null),
                new Fields(frame.t(), "principles.backing", Problems.none()));
    }

    private static Link link() {
        if (Actor.current() instanceof Actor.LinkHolder(var link)) {
            return link;
        }
        throw new NotHere();
    }
}

package dk.samspil.understandings;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
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

/** A party writes how it understands the others: signed in, with a link, or as told on the phone to somebody in the room. */
@Controller
class WordsController {

    private static final String SIGNED_IN = "/samarbejder/{place}/plan/udgangspunkt/mit";
    private static final String WITH_LINK = "/svar/udgangspunkt/{token}";
    private static final String ON_THE_PHONE = "/samarbejder/{place}/plan/udgangspunkt/telefon/{organisation}";

    private final WordsPages pages;
    private final Rounds rounds;
    private final Understandings understandings;
    private final Templates templates;

    WordsController(WordsPages pages, Rounds rounds, Understandings understandings, Templates templates) {
        this.pages = pages;
        this.rounds = rounds;
        this.understandings = understandings;
        this.templates = templates;
    }

    @GetMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    Html signedIn(@PathVariable UUID place, Frame frame) {
        return Html.page(templates.understandingsWords(pages.own(new PlaceId(place), frame), frame));
    }

    @PostMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    View give(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult binding,
            Frame frame) {
        var page = pages.own(new PlaceId(place), frame).with(form);
        return give(pages.current(new PlaceId(place)), page, Voice.own(), binding, frame);
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.UNDERSTANDING)
    Html withLink(Frame frame) {
        return Html.page(templates.understandingsWords(linked(frame), frame));
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.UNDERSTANDING)
    View giveWithLink(@Valid @ModelAttribute("form") WordsForm form, BindingResult binding, Frame frame) {
        return give(linkedRound(), linked(frame).with(form), Voice.own(), binding, frame);
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View onThePhone(@PathVariable UUID place, @PathVariable UUID organisation, Frame frame) {
        var id = new PlaceId(place);
        var page = pages.phoned(id, new OrganisationId(organisation), frame);
        return pages.current(id).waitsFor(new OrganisationId(organisation))
                ? Html.page(templates.understandingsWords(page, frame))
                : SeeOther.at(UnderstandingController.path(id)).saying("understandings.alreadyGiven");
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View giveOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult binding,
            Frame frame) {
        var id = new PlaceId(place);
        var page = pages.phoned(id, new OrganisationId(organisation), frame).with(form);
        var voice = Voice.onThePhone(new OrganisationId(organisation), form.saidBy());
        return give(pages.current(id), page, voice, binding, frame);
    }

    private View give(Round round, WordsPage page, Voice voice, BindingResult binding, Frame frame) {
        var t = frame.t();
        var problems = page.form().check(page.others(), Problems.of(binding, t), t);
        if (voice.channel() == Channel.PHONE && voice.name().isEmpty()) {
            problems = problems.and("saidBy", t.get("collaborations.phone.problem.saidBy"));
        }
        if (problems.any()) {
            return Html.refused(templates.understandingsWords(page.with(problems), frame));
        }
        int version = page.form().version() == null ? 0 : page.form().version();
        try {
            understandings.give(round.id(), voice, page.form().given(page.others()), version);
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(templates.understandingsWords(page.with(more), frame));
        } catch (Stale stale) {
            return Html.stale(templates.understandingsWords(pages.meanwhile(round, page), frame));
        }
        return voice.channel() == Channel.LINK
                ? Html.page(templates.collaborationsThanks(
                        new ThanksPage("understandings.given", page.collaboration(), voice.name()), frame))
                : SeeOther.at(UnderstandingController.path(round.place())).saying("understandings.given");
    }

    private WordsPage linked(Frame frame) {
        return pages.linked(linkedRound(), Actor.currentLink().organisation(), frame);
    }

    private Round linkedRound() {
        return rounds.round(new RoundId(Actor.currentLink().subject()));
    }
}

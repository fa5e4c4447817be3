package dk.samspil.understandings;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.RoundKind;
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

/** Says whether the others' words fit, for one who is not signed in: with a link, or on the phone to somebody in the room. */
@Controller
class FitController {

    private static final String WITH_LINK = "/svar/forstaaet/{token}";
    private static final String ON_THE_PHONE = "/samarbejder/{place}/plan/udgangspunkt/svar/telefon/{organisation}";

    private final UnderstandingPages pages;
    private final Rounds rounds;
    private final Understandings understandings;
    private final Templates templates;

    FitController(UnderstandingPages pages, Rounds rounds, Understandings understandings, Templates templates) {
        this.pages = pages;
        this.rounds = rounds;
        this.understandings = understandings;
        this.templates = templates;
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.FIT)
    Html withLink(Frame frame) {
        return Html.page(templates.understandingsFit(
                linked(frame).signed(Actor.currentLink().holder()), frame));
    }

    /** A mail is sent on to whoever knows: the link speaks for its organisation, and says who spoke. */
    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.FIT)
    View respondWithLink(@Valid @ModelAttribute("form") ResponseForm form, BindingResult binding, Frame frame) {
        var voice = Voice.own().saidBy(form.saidBy());
        return respond(linked(frame).with(form), voice, binding, frame);
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View onThePhone(@PathVariable UUID place, @PathVariable UUID organisation, Frame frame) {
        var page = phoned(place, organisation, frame);
        return page.isAnswered()
                ? SeeOther.at(page.back()).saying("understandings.alreadyResponded")
                : Html.page(templates.understandingsFit(page, frame));
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View respondOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") ResponseForm form,
            BindingResult binding,
            Frame frame) {
        var voice = Voice.onThePhone(new OrganisationId(organisation), form.saidBy());
        return respond(phoned(place, organisation, frame).with(form), voice, binding, frame);
    }

    private View respond(FitPage page, Voice voice, BindingResult binding, Frame frame) {
        var t = frame.t();
        var problems = page.form().check(page.writers(), Problems.of(binding, t), t);
        if (voice.name().isEmpty()) {
            problems = problems.and("saidBy", t.get("understandings.problem.saidBy"));
        }
        if (problems.any()) {
            return Html.refused(templates.understandingsFit(page.with(problems), frame));
        }
        try {
            understandings.respond(
                    page.round(),
                    voice,
                    page.form().said(page.writers()),
                    page.form().seen());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(templates.understandingsFit(page.with(more), frame));
        } catch (Stale stale) {
            return Html.stale(templates.understandingsFit(again(page, frame).meanwhile(page.form()), frame));
        }
        return page.channel() == Channel.LINK
                ? Html.page(templates.collaborationsThanks(
                        new ThanksPage("understandings.responded", page.collaboration(), voice.name()), frame))
                : SeeOther.at(page.back()).saying("understandings.tookDown");
    }

    private FitPage again(FitPage page, Frame frame) {
        var round = rounds.round(page.round());
        return new FitPage(pages.of(round, page.page().own(), frame), page.channel(), page.action());
    }

    private FitPage linked(Frame frame) {
        var link = Actor.currentLink();
        var round = rounds.round(new RoundId(link.subject()));
        return new FitPage(pages.of(round, link.organisation(), frame), Channel.LINK, frame.path());
    }

    /** What somebody has not written anything to is not theirs to see yet, on the phone either. */
    private FitPage phoned(UUID place, UUID organisation, Frame frame) {
        var id = new PlaceId(place);
        var other = new OrganisationId(organisation);
        var round = rounds.current(id, RoundKind.UNDERSTANDING).orElseThrow(NotHere::new);
        if (other.equals(Actor.currentOrganisation())) {
            throw new NotHere();
        }
        return new FitPage(pages.of(round, other, frame), Channel.PHONE, frame.path());
    }
}

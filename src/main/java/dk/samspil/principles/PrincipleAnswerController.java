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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A party says how it sees the principles: signed in, with a link, or on the phone to the host. {@code ud} is "not this time". */
@Controller
class PrincipleAnswerController {

    private static final String SIGNED_IN = "/principper/{place}/svar";
    private static final String ON_THE_PHONE = "/principper/{place}/svar/telefon/{organisation}";
    private static final String WITH_LINK = "/svar/principper/{token}";

    private final PrincipleAnswerPages pages;
    private final Looks looks;
    private final Templates templates;

    PrincipleAnswerController(PrincipleAnswerPages pages, Looks looks, Templates templates) {
        this.pages = pages;
        this.looks = looks;
        this.templates = templates;
    }

    @GetMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    Html signedIn(@PathVariable UUID place, Frame frame) {
        return Html.page(templates.principlesAnswer(pages.own(new PlaceId(place), Channel.SELF, frame), frame));
    }

    @PostMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    View answer(
            @PathVariable UUID place,
            @RequestParam(defaultValue = "false") boolean ud,
            @Valid @ModelAttribute("form") PrincipleAnswersForm form,
            BindingResult binding,
            Frame frame) {
        var page = pages.own(new PlaceId(place), Channel.SELF, frame);
        return ud
                ? goOut(new PlaceId(place), page, Voice.own(), frame)
                : give(new PlaceId(place), page, form, Voice.own(), binding, frame);
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.PRINCIPLES)
    Html withLink(Frame frame) {
        return Html.page(templates.principlesAnswer(pages.own(link().place(), Channel.LINK, frame), frame));
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.PRINCIPLES)
    View answerWithLink(
            @RequestParam(defaultValue = "false") boolean ud,
            @Valid @ModelAttribute("form") PrincipleAnswersForm form,
            BindingResult binding,
            Frame frame) {
        var place = link().place();
        var page = pages.own(place, Channel.LINK, frame);
        return ud ? goOut(place, page, Voice.own(), frame) : give(place, page, form, Voice.own(), binding, frame);
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    Html onThePhone(@PathVariable UUID place, @PathVariable UUID organisation, Frame frame) {
        return Html.page(templates.principlesAnswer(
                pages.phoned(new PlaceId(place), new OrganisationId(organisation), frame), frame));
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View answerOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") PrincipleAnswersForm form,
            BindingResult binding,
            Frame frame) {
        var id = new PlaceId(place);
        var page = pages.phoned(id, new OrganisationId(organisation), frame);
        return give(id, page, form, Voice.onThePhone(new OrganisationId(organisation), form.saidBy()), binding, frame);
    }

    private View give(
            PlaceId place,
            PrincipleAnswersPage page,
            PrincipleAnswersForm form,
            Voice voice,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var problems = form.check(Problems.of(binding, t), t);
        if (voice.channel() == Channel.PHONE && voice.name().isEmpty()) {
            problems = problems.and("saidBy", t.get("collaborations.phone.problem.saidBy"));
        }
        if (problems.any()) {
            return Html.refused(templates.principlesAnswer(page.with(form, problems, null), frame));
        }
        try {
            looks.give(place, voice, form.said(voice.organisation()), form.version() == null ? 0 : form.version());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(templates.principlesAnswer(page.with(form, more, null), frame));
        } catch (Stale stale) {
            return Html.stale(templates.principlesAnswer(pages.meanwhile(place, form, frame), frame));
        }
        return voice.channel() == Channel.LINK
                ? thanks("principles.answered", page, voice, frame)
                : SeeOther.at(Dialogue.path(place)).saying("principles.answered");
    }

    private View goOut(PlaceId place, PrincipleAnswersPage page, Voice voice, Frame frame) {
        try {
            looks.stepAside(place, voice);
        } catch (Refusal refusal) {
            var problems = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.principlesAnswer(page.with(page.form(), problems, null), frame));
        }
        return voice.channel() == Channel.LINK
                ? thanks("principles.steppedAside", page, voice, frame)
                : SeeOther.at("/principper").saying("principles.steppedAside");
    }

    private Html thanks(String said, PrincipleAnswersPage page, Voice voice, Frame frame) {
        return Html.page(templates.collaborationsThanks(new ThanksPage(said, page.name(), voice.name()), frame));
    }

    private static Link link() {
        if (Actor.current() instanceof Actor.LinkHolder(var link)) {
            return link;
        }
        throw new NotHere();
    }
}

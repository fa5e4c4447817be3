package dk.samspil.hearings;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Takes a party's approval of a finished text with a link, or as it is told on the phone to somebody in the room. */
@Controller
class AnswerController {

    private static final String WITH_LINK = "/svar/aftalegodkendelse/{token}";
    private static final String ON_THE_PHONE = HearingController.HOME + "/telefon/{organisation}";

    private final HearingPages pages;
    private final AnswerPages answers;
    private final Answers desk;
    private final Collaborations collaborations;
    private final Templates templates;

    AnswerController(
            HearingPages pages, AnswerPages answers, Answers desk, Collaborations collaborations, Templates templates) {
        this.pages = pages;
        this.answers = answers;
        this.desk = desk;
        this.collaborations = collaborations;
        this.templates = templates;
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.AGREEMENT_APPROVAL)
    Html withLink(Frame frame) {
        return Html.page(templates.hearingsAnswer(linked(null, Problems.none(), frame), frame));
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.AGREEMENT_APPROVAL)
    View approveWithLink(@Valid @ModelAttribute("form") AnswerForm form, BindingResult binding, Frame frame) {
        var link = Actor.currentLink();
        var voice = Voice.own().saidBy(form.saidBy());
        var problems =
                take(new EditionId(link.subject()), voice, form, linked(null, Problems.none(), frame), binding, frame);
        return problems.any()
                ? Html.refused(templates.hearingsAnswer(linked(form, problems, frame), frame))
                : Html.page(templates.collaborationsThanks(
                        new ThanksPage(
                                "hearings.noted",
                                collaborations.room(link.place()).name(),
                                form.saidBy()),
                        frame));
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    Html onThePhone(
            @PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID organisation, Frame frame) {
        var other = Actor.another(organisation);
        return Html.page(templates.hearingsAnswer(
                called(pages.find(place, agreement), other, null, Problems.none(), frame), frame));
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View approveOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult binding,
            Frame frame) {
        var other = Actor.another(organisation);
        var found = pages.find(place, agreement);
        var page = called(found, other, form, Problems.none(), frame);
        var problems = take(found.edition().id(), Voice.onThePhone(other, form.saidBy()), form, page, binding, frame);
        return problems.any()
                ? Html.refused(templates.hearingsAnswer(called(found, other, form, problems, frame), frame))
                : SeeOther.at(HearingController.path(found.agreement())).saying("hearings.tookDown");
    }

    /** None when it was taken. */
    private Problems take(
            EditionId edition,
            Voice voice,
            AnswerForm form,
            HearingAnswerPage page,
            BindingResult binding,
            Frame frame) {
        boolean asked = page.standing().next().isEmpty();
        var problems = form.check(Problems.of(binding, frame.t()), voice.channel(), asked, frame.t());
        if (problems.any()) {
            return problems;
        }
        try {
            desk.take(edition, form, voice);
            return problems;
        } catch (Refusal refusal) {
            return problems.and(refusal.field(), refusal.text(frame.t()));
        }
    }

    private HearingAnswerPage linked(@Nullable AnswerForm form, Problems problems, Frame frame) {
        var link = Actor.currentLink();
        return answers.page(
                new EditionId(link.subject()),
                link.organisation(),
                Channel.LINK,
                link.holder(),
                form,
                problems,
                frame.t());
    }

    private HearingAnswerPage called(
            HearingPages.Found found, OrganisationId other, @Nullable AnswerForm form, Problems problems, Frame frame) {
        return answers.page(found.edition().id(), other, Channel.PHONE, "", form, problems, frame.t());
    }
}

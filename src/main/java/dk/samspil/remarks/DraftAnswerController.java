package dk.samspil.remarks;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;
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
import org.springframework.web.servlet.View;

/** Reads a whole draft and says what there is to say: signed in, with a link as often as one likes, or on the phone to somebody in the room. */
@Controller
class DraftAnswerController {

    private static final String SIGNED_IN = "/samarbejder/{place}/aftaler/{agreement}/udkast";
    private static final String ON_THE_PHONE = SIGNED_IN + "/telefon/{organisation}";
    private static final String WITH_LINK = "/svar/aftaleudkast/{token}";

    private final Agreements agreements;
    private final Spots spots;
    private final DraftAnswerPages pages;
    private final Answering answering;
    private final Templates templates;
    private final Ids ids;

    DraftAnswerController(
            Agreements agreements,
            Spots spots,
            DraftAnswerPages pages,
            Answering answering,
            Templates templates,
            Ids ids) {
        this.agreements = agreements;
        this.spots = spots;
        this.pages = pages;
        this.answering = answering;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    Html signedIn(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return ask(own(place, agreement), DraftAnswerForm.empty(ids.next(), ""), frame);
    }

    @PostMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    View answer(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") DraftAnswerForm form,
            BindingResult binding,
            Frame frame) {
        return take(own(place, agreement), form, Problems.of(binding, frame.t()), Voice.own(), frame);
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.AGREEMENT_DRAFT)
    Html withLink(Frame frame) {
        var form = DraftAnswerForm.empty(ids.next(), Actor.currentLink().holder());
        return ask(linked(), form, frame);
    }

    /** The link speaks for its organisation, whoever got the mail sent on, and says who spoke. */
    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.AGREEMENT_DRAFT)
    View answerWithLink(@Valid @ModelAttribute("form") DraftAnswerForm form, BindingResult binding, Frame frame) {
        var voice = Voice.own().saidBy(form.saidBy());
        return take(linked(), form, Problems.of(binding, frame.t()), voice, frame);
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    Html onThePhone(
            @PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID organisation, Frame frame) {
        var reading = called(place, agreement, organisation);
        return ask(reading, DraftAnswerForm.empty(ids.next(), pages.contact(reading)), frame);
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View answerOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") DraftAnswerForm form,
            BindingResult binding,
            Frame frame) {
        var reading = called(place, agreement, organisation);
        var voice = Voice.onThePhone(reading.speaker(), form.saidBy());
        return take(reading, form, Problems.of(binding, frame.t()), voice, frame);
    }

    private Html ask(Reading reading, DraftAnswerForm form, Frame frame) {
        return Html.page(templates.remarksAnswer(pages.page(reading, form, Problems.none(), null), frame));
    }

    private View take(Reading reading, DraftAnswerForm form, Problems typed, Voice voice, Frame frame) {
        var t = frame.t();
        var page = pages.page(reading, form, typed, null);
        var problems = form.check(page.sections(), page.disagreements(), page.isNamed(), typed, t);
        if (problems.any() || form.id() == null) {
            return Html.refused(templates.remarksAnswer(pages.page(reading, form, problems, null), frame));
        }
        try {
            var answer = form.answer(page.sections(), page.disagreements(), reading.speaker());
            answering.answer(reading.edition(), answer, voice);
        } catch (Refusal refusal) {
            var now = pages.page(reading, form, problems.and(refusal.field(), refusal.text(t)), null);
            if (!now.spot().isOpen()) {
                throw refusal;
            }
            return Html.refused(templates.remarksAnswer(now, frame));
        } catch (Stale stale) {
            return Html.stale(templates.remarksAnswer(pages.again(reading, form), frame));
        }
        return SeeOther.at(reading.back() == null ? frame.path() : reading.back())
                .saying(reading.channel() == Channel.PHONE ? "remarks.tookDown" : "remarks.answered");
    }

    private Reading own(UUID place, UUID agreement) {
        return reading(spots.agreement(place, agreement), Actor.currentOrganisation(), Channel.SELF);
    }

    private Reading called(UUID place, UUID agreement, UUID organisation) {
        return reading(spots.agreement(place, agreement), Actor.another(organisation), Channel.PHONE);
    }

    private Reading linked() {
        var link = Actor.currentLink();
        var edition = new EditionId(link.subject());
        return new Reading(agreements.of(edition), edition, link.organisation(), Channel.LINK, null);
    }

    private static Reading reading(Agreement agreement, OrganisationId speaker, Channel channel) {
        var edition = agreement.underWay().orElseThrow(NotHere::new);
        return new Reading(agreement, edition.id(), speaker, channel, agreement.path());
    }
}

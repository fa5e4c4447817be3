package dk.samspil.minutes;

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
import dk.samspil.meetings.MeetingId;
import dk.samspil.web.Fields;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Sends the minutes round, and takes each party's yes: signed in, with a link, or as told on the phone. */
@Controller
class ApprovalController {

    private static final String MINUTES = "/samarbejder/{place}/moeder/{meeting}/referat";
    private static final String WITH_LINK = "/svar/referat/{token}";
    private static final String ON_THE_PHONE = MINUTES + "/telefon/{organisation}";

    private final MinutesPages pages;
    private final Approving approving;
    private final Templates templates;

    ApprovalController(MinutesPages pages, Approving approving, Templates templates) {
        this.pages = pages;
        this.approving = approving;
        this.templates = templates;
    }

    /** {@code silence}: after so many days it is a yes; 0 where one waits for everybody. */
    @PostMapping(MINUTES + "/afsendelser")
    @Needs(Permission.COLLABORATE)
    View send(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @RequestParam int edition,
            @RequestParam(defaultValue = "14") int silence,
            Frame frame) {
        var id = pages.meeting(place, meeting).id();
        try {
            approving.send(id, edition, days(silence));
        } catch (Refusal refusal) {
            var page = pages.page(new PlaceId(place), meeting, frame);
            var problems = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.minutesMinutes(
                    page.with(page.typed().approving(page.typed().approval(), problems)), frame));
        }
        return SeeOther.at(pages.meeting(place, meeting).path() + "/referat").saying("minutes.sent");
    }

    @PostMapping(MINUTES + "/godkendelser")
    @Needs(Permission.ANSWER)
    View approve(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @Valid @ModelAttribute("form") ApprovalForm form,
            BindingResult binding,
            Frame frame) {
        var problems = form.check(Problems.of(binding, frame.t()), Channel.SELF, frame.t());
        var refused = problems.any() ? problems : answer(new MeetingId(meeting), form, Voice.own(), problems, frame);
        if (refused.any()) {
            var page = pages.page(new PlaceId(place), meeting, frame);
            var seen = form.seen(page.sheet().edition());
            return Html.refused(templates.minutesMinutes(page.with(page.typed().approving(seen, refused)), frame));
        }
        return SeeOther.at(pages.meeting(place, meeting).path() + "/referat").saying(said(form));
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.MINUTES)
    Html withLink(Frame frame) {
        var link = Actor.currentLink();
        return Html.page(templates.minutesApproval(
                page(link.place(), link.subject(), link.organisation(), Channel.LINK, link.holder(), frame), frame));
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.MINUTES)
    View approveWithLink(@Valid @ModelAttribute("form") ApprovalForm form, BindingResult binding, Frame frame) {
        var link = Actor.currentLink();
        var voice = Voice.own().saidBy(form.saidBy());
        var refused = take(link.place(), link.subject(), voice, form, binding, frame);
        return refused != null
                ? refused
                : Html.page(templates.collaborationsThanks(
                        new ThanksPage(
                                said(form),
                                pages.page(link.place(), link.subject(), frame)
                                        .room()
                                        .name(),
                                form.saidBy()),
                        frame));
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    Html onThePhone(
            @PathVariable UUID place, @PathVariable UUID meeting, @PathVariable UUID organisation, Frame frame) {
        var asked = page(new PlaceId(place), meeting, Actor.another(organisation), Channel.PHONE, "", frame);
        return Html.page(templates.minutesApproval(asked, frame));
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View approveOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") ApprovalForm form,
            BindingResult binding,
            Frame frame) {
        var voice = Voice.onThePhone(Actor.another(organisation), form.saidBy());
        var refused = take(new PlaceId(place), meeting, voice, form, binding, frame);
        return refused != null
                ? refused
                : SeeOther.at(pages.meeting(place, meeting).path() + "/referat").saying("minutes.tookDown");
    }

    /** Null when it was taken. */
    private @Nullable Html take(
            PlaceId place, UUID meeting, Voice voice, ApprovalForm form, BindingResult binding, Frame frame) {
        pages.meeting(place.value(), meeting);
        var problems = form.check(Problems.of(binding, frame.t()), voice.channel(), frame.t());
        var refused = problems.any() ? problems : answer(new MeetingId(meeting), form, voice, problems, frame);
        if (!refused.any()) {
            return null;
        }
        var page = pages.page(place, meeting, frame);
        var typed = page.typed().approving(form.seen(page.sheet().edition()), refused);
        return Html.refused(
                templates.minutesApproval(page(page.with(typed), voice.organisation(), voice.channel(), frame), frame));
    }

    private Problems answer(MeetingId id, ApprovalForm form, Voice voice, Problems problems, Frame frame) {
        try {
            approving.answer(
                    id,
                    form.edition() == null ? 0 : form.edition(),
                    form.isYes(),
                    form.isYes() ? "" : form.remark(),
                    voice);
            return problems;
        } catch (Refusal refusal) {
            return problems.and(refusal.field(), refusal.text(frame.t()));
        }
    }

    private MinutesApprovalPage page(
            PlaceId place, UUID meeting, OrganisationId organisation, Channel channel, String name, Frame frame) {
        var page = pages.page(place, meeting, frame);
        var form = ApprovalForm.empty(page.sheet().edition(), name);
        return page(page.with(page.typed().approving(form, Problems.none())), organisation, channel, frame);
    }

    private static MinutesApprovalPage page(
            MinutesPage page, OrganisationId organisation, Channel channel, Frame frame) {
        return new MinutesApprovalPage(
                page,
                organisation,
                channel,
                frame.path(),
                new Fields(frame.t(), "minutes.approval", page.typed().problems()));
    }

    private static String said(ApprovalForm form) {
        return form.isYes() ? "minutes.approved" : "minutes.remarked";
    }

    private static @Nullable Integer days(int silence) {
        return silence == 0 ? null : Math.clamp(silence, 7, 60);
    }
}

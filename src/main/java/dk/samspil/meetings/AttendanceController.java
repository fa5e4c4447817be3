package dk.samspil.meetings;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Says whether one comes: signed in, with a link, or as told on the phone to somebody in the room. */
@Controller
class AttendanceController {

    private static final String SIGNED_IN = "/samarbejder/{place}/moeder/{meeting}/svar";
    private static final String WITH_LINK = "/svar/moede/{token}";
    private static final String ON_THE_PHONE = "/samarbejder/{place}/moeder/{meeting}/telefon/{organisation}";

    private final AttendancePages pages;

    AttendanceController(AttendancePages pages) {
        this.pages = pages;
    }

    @GetMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    Html signedIn(@PathVariable UUID place, @PathVariable UUID meeting, Frame frame) {
        return pages.ask(question(place, meeting, Actor.currentOrganisation(), Channel.SELF), frame);
    }

    @PostMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    View answerSignedIn(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @Valid @ModelAttribute("form") AttendanceForm form,
            BindingResult binding,
            Frame frame) {
        var question = question(place, meeting, Actor.currentOrganisation(), Channel.SELF);
        return pages.take(question, form, Problems.of(binding, frame.t()), Voice.own(), frame);
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.MEETING)
    Html withLink(Frame frame) {
        return pages.ask(linked(), frame);
    }

    /** A mail is sent on to whoever comes: the link speaks for its organisation, and says who spoke. */
    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.MEETING)
    View answerWithLink(@Valid @ModelAttribute("form") AttendanceForm form, BindingResult binding, Frame frame) {
        var voice = Voice.own().saidBy(form.saidBy());
        return pages.take(linked(), form, Problems.of(binding, frame.t()), voice, frame);
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    Html onThePhone(
            @PathVariable UUID place, @PathVariable UUID meeting, @PathVariable UUID organisation, Frame frame) {
        return pages.ask(question(place, meeting, Actor.another(organisation), Channel.PHONE), frame);
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View answerOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID meeting,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") AttendanceForm form,
            BindingResult binding,
            Frame frame) {
        var question = question(place, meeting, Actor.another(organisation), Channel.PHONE);
        var voice = Voice.onThePhone(question.organisation(), form.saidBy());
        return pages.take(question, form, Problems.of(binding, frame.t()), voice, frame);
    }

    private static AttendancePages.Question question(
            UUID place, UUID meeting, OrganisationId organisation, Channel channel) {
        return new AttendancePages.Question(new PlaceId(place), new MeetingId(meeting), organisation, channel);
    }

    private static AttendancePages.Question linked() {
        var link = Actor.currentLink();
        return new AttendancePages.Question(
                link.place(), new MeetingId(link.subject()), link.organisation(), Channel.LINK);
    }
}

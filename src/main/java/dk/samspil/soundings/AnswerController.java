package dk.samspil.soundings;

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

/** Says whether one comes: signed in, with a link, or as told on the phone to the host. */
@Controller
class AnswerController {

    private static final String ON_THE_PHONE = Visit.SIGNED_IN + "/telefon/{organisation}";

    private final Soundings soundings;
    private final AnswerPages pages;

    AnswerController(Soundings soundings, AnswerPages pages) {
        this.soundings = soundings;
        this.pages = pages;
    }

    @GetMapping(Visit.SIGNED_IN + "/svar")
    @Needs(Permission.ANSWER)
    Html signedIn(@PathVariable UUID id, Frame frame) {
        return pages.ask(Visit.signedIn(id), frame);
    }

    @PostMapping(Visit.SIGNED_IN + "/svar")
    @Needs(Permission.ANSWER)
    View answer(
            @PathVariable UUID id, @Valid @ModelAttribute("form") AnswerForm form, BindingResult binding, Frame frame) {
        return pages.take(Visit.signedIn(id), form, Problems.of(binding, frame.t()), Voice.own(), frame);
    }

    @GetMapping(Visit.WITH_LINK + "/svar")
    @ByLink(LinkPurpose.SOUNDING)
    Html withLink(@PathVariable String token, Frame frame) {
        return pages.ask(Visit.withLink(token), frame);
    }

    /** The link speaks for its organisation, whoever got the mail sent on, and says who spoke. */
    @PostMapping(Visit.WITH_LINK + "/svar")
    @ByLink(LinkPurpose.SOUNDING)
    View answerWithLink(
            @PathVariable String token,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult binding,
            Frame frame) {
        var visit = Visit.withLink(token);
        return pages.take(visit, form, Problems.of(binding, frame.t()), visit.voice(form.saidBy()), frame);
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    Html onThePhone(@PathVariable UUID id, @PathVariable UUID organisation, Frame frame) {
        return pages.ask(called(id, organisation), frame);
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View answerOnThePhone(
            @PathVariable UUID id,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult binding,
            Frame frame) {
        var visit = called(id, organisation);
        var voice = Voice.onThePhone(visit.organisation(), form.saidBy());
        return pages.take(visit, form, Problems.of(binding, frame.t()), voice, frame);
    }

    private Visit called(UUID id, UUID organisation) {
        var sounding = soundings.hosted(new PlaceId(id));
        return new Visit(sounding.id(), new OrganisationId(organisation), Channel.PHONE, sounding.path());
    }
}

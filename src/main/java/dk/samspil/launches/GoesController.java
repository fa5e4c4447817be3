package dk.samspil.launches;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
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

/** Those who do something differently say how it goes: signed in, with a link, or on the phone to somebody in the room. */
@Controller
class GoesController {

    private static final String SIGNED_IN = "/samarbejder/{place}/plan/igang/linjer/{line}/gaar-det";
    private static final String ON_THE_PHONE = SIGNED_IN + "/telefon";
    private static final String WITH_LINK = "/svar/gaar-det/{token}";

    private final Collaborations collaborations;
    private final Launches launches;
    private final Templates templates;

    GoesController(Collaborations collaborations, Launches launches, Templates templates) {
        this.collaborations = collaborations;
        this.launches = launches;
        this.templates = templates;
    }

    @GetMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    Html signedIn(@PathVariable UUID place, @PathVariable UUID line, Frame frame) {
        return Html.page(templates.launchesGoes(own(place, line, frame), frame));
    }

    @PostMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    View say(
            @PathVariable UUID place,
            @PathVariable UUID line,
            @Valid @ModelAttribute("form") GoesForm form,
            BindingResult binding,
            Frame frame) {
        return say(new PlaceId(place), own(place, line, frame), form, Voice.own(), binding, frame);
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    Html onThePhone(@PathVariable UUID place, @PathVariable UUID line, Frame frame) {
        return Html.page(templates.launchesGoes(called(place, line, frame), frame));
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View sayOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID line,
            @Valid @ModelAttribute("form") GoesForm form,
            BindingResult binding,
            Frame frame) {
        var page = called(place, line, frame);
        var voice = Voice.onThePhone(whose(page.line()), form.who());
        return say(new PlaceId(place), page, form, voice, binding, frame);
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.GOES)
    Html withLink(Frame frame) {
        return Html.page(templates.launchesGoes(linked(frame), frame));
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.GOES)
    View sayWithLink(@Valid @ModelAttribute("form") GoesForm form, BindingResult binding, Frame frame) {
        return say(Actor.currentLink().place(), linked(frame), form, Voice.own(), binding, frame);
    }

    private View say(PlaceId place, GoesPage page, GoesForm form, Voice voice, BindingResult binding, Frame frame) {
        var problems = form.check(Problems.of(binding, frame.t()), page.onThePhone(), frame.t());
        var goes = form.chosen();
        if (problems.any() || goes.isEmpty()) {
            return Html.refused(templates.launchesGoes(page.with(form, problems), frame));
        }
        launches.answer(place, page.line().id(), voice, goes.get(), form.words());
        return voice.channel() == Channel.LINK
                ? Html.page(templates.collaborationsThanks(
                        new ThanksPage("launches.answered", page.collaboration(), voice.name()), frame))
                : SeeOther.at(LaunchController.path(place.value())).saying("launches.answered");
    }

    private GoesPage own(UUID place, UUID line, Frame frame) {
        return page(collaborations.room(new PlaceId(place)), line, Channel.SELF, frame);
    }

    private GoesPage called(UUID place, UUID line, Frame frame) {
        return page(collaborations.room(new PlaceId(place)), line, Channel.PHONE, frame);
    }

    private GoesPage linked(Frame frame) {
        return page(
                collaborations.room(Actor.currentLink().place()),
                Actor.currentLink().subject(),
                Channel.LINK,
                frame);
    }

    private GoesPage page(Room room, UUID id, Channel channel, Frame frame) {
        var line = launches.line(room.place(), id);
        boolean isOwn = line.isOpenTo(Actor.currentOrganisation());
        if (isOwn == (channel == Channel.PHONE)) {
            throw new NotHere();
        }
        var party = room.party(whose(line)).filter(Party::isActive).orElseThrow(NotHere::new);
        var who = channel == Channel.PHONE ? party.contact().name() : "";
        return new GoesPage(
                room.name(),
                party.name(),
                line,
                channel,
                back(room, channel),
                GoesForm.of(line, who),
                new Fields(frame.t(), "launches.goes", Problems.none()));
    }

    private static @Nullable String back(Room room, Channel channel) {
        return channel == Channel.LINK
                ? null
                : LaunchController.path(room.place().value());
    }

    private static OrganisationId whose(LaunchLine line) {
        if (line.kind() != LineKind.DIFFERENTLY || line.party() == null) {
            throw new NotHere();
        }
        return line.party();
    }
}

package dk.samspil.registers;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
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

/** A party says yes to what is to leave the room, signed in, with a link or on the phone; and takes it back, signed in or on the phone. */
@Controller
class ReleaseController {

    private static final String HERE = "/samarbejder/{place}/aftaler/{agreement}/ud/{release}";
    private static final String ON_THE_PHONE = HERE + "/telefon/{organisation}";
    private static final String WITH_LINK = "/svar/frigivelse/{token}";

    private final ReleasePages pages;
    private final Releases releases;
    private final Collaborations collaborations;
    private final Templates templates;

    ReleaseController(ReleasePages pages, Releases releases, Collaborations collaborations, Templates templates) {
        this.pages = pages;
        this.releases = releases;
        this.collaborations = collaborations;
        this.templates = templates;
    }

    @PostMapping(HERE + "/ja")
    @Needs(Permission.ANSWER)
    SeeOther yes(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID release,
            @ModelAttribute("form") ReleaseAnswerForm form) {
        var found = at(place, agreement, release);
        try {
            releases.yes(release, form.seen(), Voice.own());
        } catch (Stale stale) {
            return SeeOther.at(found.path()).saying("registers.changed");
        }
        return SeeOther.at(found.path()).saying("registers.saidYes");
    }

    @PostMapping(HERE + "/nej")
    @Needs(Permission.ANSWER)
    SeeOther takeBack(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID release) {
        var found = at(place, agreement, release);
        releases.takeBack(release, Voice.own());
        return SeeOther.at(found.path()).saying("registers.tookBack");
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    Html onThePhone(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID release,
            @PathVariable UUID organisation,
            Frame frame) {
        var found = at(place, agreement, release);
        return Html.page(page(found, Actor.another(organisation), Channel.PHONE, false, null, Problems.none(), frame));
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View sayOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID release,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") ReleaseAnswerForm form,
            BindingResult binding,
            Frame frame) {
        var found = at(place, agreement, release);
        var other = Actor.another(organisation);
        var problems = form.check(Problems.of(binding, frame.t()), true, frame.t());
        if (problems.any()) {
            return Html.refused(page(found, other, Channel.PHONE, false, form, problems, frame));
        }
        if (form.isBack()) {
            releases.takeBack(release, Voice.onThePhone(other, form.who()));
            return SeeOther.at(found.path()).saying("registers.tookBackOnThePhone");
        }
        try {
            releases.yes(release, form.seen(), Voice.onThePhone(other, form.who()));
        } catch (Stale stale) {
            return Html.stale(page(releases.release(release), other, Channel.PHONE, true, null, problems, frame));
        }
        return SeeOther.at(found.path()).saying("registers.saidYes");
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.RELEASE)
    Html withLink(Frame frame) {
        return Html.page(linked(false, frame));
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.RELEASE)
    View sayWithLink(@Valid @ModelAttribute("form") ReleaseAnswerForm form, BindingResult binding, Frame frame) {
        var link = Actor.currentLink();
        try {
            releases.yes(link.subject(), form.seen(), Voice.own());
        } catch (Stale stale) {
            return Html.stale(linked(true, frame));
        }
        var name = collaborations.room(link.place()).name();
        return Html.page(
                templates.collaborationsThanks(new ThanksPage("registers.saidYes", name, link.holder()), frame));
    }

    private JteModel linked(boolean changed, Frame frame) {
        var release = releases.release(Actor.currentLink().subject());
        return page(release, Actor.currentOrganisation(), Channel.LINK, changed, null, Problems.none(), frame);
    }

    private Release at(UUID place, UUID agreement, UUID id) {
        var found = pages.agreement(place, agreement);
        var release = releases.release(id);
        if (!release.agreement().equals(found.id())) {
            throw new NotHere();
        }
        return release;
    }

    private JteModel page(
            Release release,
            OrganisationId whose,
            Channel channel,
            boolean changed,
            @Nullable ReleaseAnswerForm typed,
            Problems problems,
            Frame frame) {
        var agreement =
                pages.agreement(release.place().value(), release.agreement().value());
        var room = collaborations.room(release.place());
        if (!agreement.isBetween(whose)) {
            throw new NotHere();
        }
        var party = room.party(whose).orElseThrow(NotHere::new);
        var who = channel == Channel.PHONE ? party.contact().name() : "";
        return templates.registersAnswer(
                new ReleaseAnswerPage(
                        room.name(),
                        party.name(),
                        release,
                        pages.text(release).shown(agreement, release, frame),
                        channel,
                        release.yes(whose).isPresent(),
                        release.isOvertaken(agreement),
                        changed,
                        channel == Channel.LINK ? null : release.path(),
                        typed == null ? new ReleaseAnswerForm(release.version(), who, false) : typed,
                        new Fields(frame.t(), "registers.answer", problems)),
                frame);
    }
}

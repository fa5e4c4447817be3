package dk.samspil.guests;

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
import dk.samspil.collaborations.ContactForm;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.people.ContactPersons;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
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

/** Says yes or no to an invitation: signed in, with a link, or as told on the phone to somebody in the room. */
@Controller
class InvitationController {

    private static final String SIGNED_IN = "/samarbejder/invitationer/{id}";
    private static final String WITH_LINK = "/svar/invitation/{token}";
    private static final String ON_THE_PHONE = "/samarbejder/{place}/parter/{organisation}/telefon";

    private final Guests guests;
    private final Collaborations collaborations;
    private final ContactPersons contacts;
    private final Templates templates;

    InvitationController(Guests guests, Collaborations collaborations, ContactPersons contacts, Templates templates) {
        this.guests = guests;
        this.collaborations = collaborations;
        this.contacts = contacts;
        this.templates = templates;
    }

    /** From a list, which knows the place but not the invitation. */
    @GetMapping("/samarbejder/{place}/invitation")
    @Needs(Permission.SEE)
    SeeOther fromList(@PathVariable UUID place) {
        var invitation = guests.newest(new PlaceId(place), Actor.currentOrganisation());
        return SeeOther.at("/samarbejder/invitationer/" + invitation.id());
    }

    @GetMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    Html signedIn(@PathVariable UUID id, Frame frame) {
        return Html.page(page(own(id), Channel.SELF, frame));
    }

    @PostMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    View answerSignedIn(
            @PathVariable UUID id,
            @RequestParam boolean ja,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult binding,
            Frame frame) {
        var invitation = own(id);
        return answer(invitation, ja, form, Problems.of(binding, frame.t()), Voice.own(), frame);
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.INVITATION)
    Html withLink(Frame frame) {
        return Html.page(page(linked(), Channel.LINK, frame));
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.INVITATION)
    View answerWithLink(
            @RequestParam boolean ja,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult binding,
            Frame frame) {
        return answer(linked(), ja, form, Problems.of(binding, frame.t()), Voice.own(), frame);
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    Html onThePhone(@PathVariable UUID place, @PathVariable UUID organisation, Frame frame) {
        return Html.page(page(phoned(place, organisation), Channel.PHONE, frame));
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View answerOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID organisation,
            @RequestParam boolean ja,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult binding,
            Frame frame) {
        var invitation = phoned(place, organisation);
        var problems = Problems.of(binding, frame.t());
        if (form.saidBy().isEmpty()) {
            problems = problems.and("saidBy", frame.t().get("collaborations.phone.problem.saidBy"));
        }
        var voice = Voice.onThePhone(invitation.organisation(), form.saidBy());
        return answer(invitation, ja, form, problems, voice, frame);
    }

    private View answer(
            Invitation invitation, boolean yes, ContactForm form, Problems problems, Voice voice, Frame frame) {
        // No needs no contact person.
        if (problems.any() && (yes || voice.name().isEmpty())) {
            return Html.refused(page(invitation, voice.channel(), form, problems, frame));
        }
        try {
            if (yes) {
                guests.accept(invitation.id(), form.contact(), voice);
            } else {
                guests.decline(invitation.id(), voice);
            }
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(invitation, voice.channel(), form, more, frame));
        }
        var said = yes ? "guests.accepted" : "guests.declined";
        return switch (voice.channel()) {
            case SELF ->
                SeeOther.at(yes ? Room.path(invitation.place()) : "/min-side").saying(said);
            case PHONE -> SeeOther.at(Room.path(invitation.place()) + "/parter").saying(said);
            case LINK ->
                Html.page(templates.collaborationsThanks(
                        new ThanksPage(said, invitation.collaboration(), voice.name()), frame));
        };
    }

    private Invitation own(UUID id) {
        var invitation = guests.invitation(id);
        if (!invitation.organisation().equals(Actor.currentOrganisation())) {
            throw new NotHere();
        }
        return invitation;
    }

    private Invitation linked() {
        return guests.invitation(Actor.currentLink().subject());
    }

    private Invitation phoned(UUID place, UUID organisation) {
        collaborations.room(new PlaceId(place));
        return guests.newest(new PlaceId(place), new OrganisationId(organisation));
    }

    private JteModel page(Invitation invitation, Channel channel, Frame frame) {
        return page(invitation, channel, ContactForm.of(contact(invitation, channel), null), Problems.none(), frame);
    }

    /** What the inviter wrote, and what one's own organisation says already of the one who is asked. */
    private ContactPerson contact(Invitation invitation, Channel channel) {
        var invited = new ContactPerson(
                invitation.contactName(), "", invitation.contactPhone(), "", invitation.contactAddress(), "", "");
        return channel == Channel.SELF
                ? contacts.called(invitation.contactName())
                        .map(invited::filledIn)
                        .orElse(invited)
                : invited;
    }

    private JteModel page(Invitation invitation, Channel channel, ContactForm form, Problems problems, Frame frame) {
        return templates.guestsInvitation(
                new InvitationPage(
                        invitation,
                        channel,
                        frame.path(),
                        form,
                        new Fields(frame.t(), "collaborations.contact", problems)),
                frame);
    }
}

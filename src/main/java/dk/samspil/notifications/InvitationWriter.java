package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.guests.Guests;
import dk.samspil.guests.Invitation;
import dk.samspil.organisations.Organisations;
import dk.samspil.people.Invitations;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks people in: a person into an organisation, an organisation into a collaboration. */
@Component
class InvitationWriter {

    private final Invitations memberships;
    private final Guests guests;
    private final Organisations organisations;
    private final Links links;
    private final Readers readers;
    private final Clock clock;

    InvitationWriter(
            Invitations memberships,
            Guests guests,
            Organisations organisations,
            Links links,
            Readers readers,
            Clock clock) {
        this.memberships = memberships;
        this.guests = guests;
        this.organisations = organisations;
        this.links = links;
        this.readers = readers;
        this.clock = clock;
    }

    @Transactional
    Optional<Letter> membership(MailOrder order) {
        var asked = memberships.letter(order.subject());
        return readers.at(asked.address(), asked.name())
                .map(reader -> Composer.of(order.kind(), reader, asked.organisation())
                        .say("what", asked.invitedBy(), asked.organisation())
                        .say("until", reader.t().date(asked.expires()))
                        .button(asked.path())
                        .letter());
    }

    @Transactional
    Optional<Letter> collaboration(MailOrder order) {
        var invitation = guests.invitation(order.subject());
        return invitation.isOpen()
                ? readers.at(invitation.contactAddress(), invitation.contactName())
                        .map(reader -> ask(order, invitation, reader))
                : Optional.empty();
    }

    private Letter ask(MailOrder order, Invitation invitation, Reader reader) {
        links.revoke(LinkPurpose.INVITATION, invitation.organisation(), invitation.place(), invitation.id());
        var path = links.mint(
                LinkPurpose.INVITATION,
                invitation.organisation(),
                invitation.place(),
                invitation.id(),
                reader.name(),
                reader.address());
        var letter = Composer.of(order.kind(), reader, invitation.senderName(), invitation.senderOrganisation())
                .say("what", invitation.senderName(), invitation.senderOrganisation(), invitation.collaboration())
                .quote(invitation.purpose());
        if (!invitation.senderConfirmed()) {
            letter.say("unconfirmed", invitation.senderOrganisation());
        }
        return letter.say("parties", invitation.parties())
                .quote(invitation.words())
                .say("how", reader.t().date(clock.instant().plus(Links.LIFE)))
                .call(invitation.senderName(), phoneOf(invitation))
                .button(path)
                .letter();
    }

    /** The number of the one they call here, else the organisation's own. */
    private @Nullable String phoneOf(Invitation invitation) {
        if (!invitation.senderPhone().isEmpty()) {
            return invitation.senderPhone();
        }
        try {
            return organisations.organisation(invitation.sender()).phone();
        } catch (NotHere unlisted) {
            return null;
        }
    }
}

package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreed.Agreed;
import dk.samspil.agreed.ChangeAgreed;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ContactChanged;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.PartyDeclined;
import dk.samspil.collaborations.PartyJoined;
import dk.samspil.collaborations.PartyLeft;
import dk.samspil.guests.Guests;
import dk.samspil.guests.PartyInvited;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears who comes and goes in a collaboration and what is agreed, and orders the mails about it in the same transaction. */
@Component
class CollaborationBells {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Mailroom mailroom;
    private final Collaborations collaborations;
    private final Parties parties;
    private final Guests guests;
    private final Agreed agreed;

    CollaborationBells(
            Mailroom mailroom, Collaborations collaborations, Parties parties, Guests guests, Agreed agreed) {
        this.mailroom = mailroom;
        this.collaborations = collaborations;
        this.parties = parties;
        this.guests = guests;
        this.agreed = agreed;
    }

    @EventListener
    void on(PartyInvited invited) {
        order(MailKind.INVITATION, invited.invitation(), invited.place(), invited.organisation());
    }

    @EventListener
    void on(PartyJoined joined) {
        receipt(MailKind.RECEIPT_YES, joined.channel(), joined.place(), joined.organisation());
        tellInviter(MailKind.PARTY_JOINED, joined.place(), joined.organisation());
    }

    @EventListener
    void on(PartyDeclined declined) {
        receipt(MailKind.RECEIPT_NO, declined.channel(), declined.place(), declined.organisation());
        tellInviter(MailKind.PARTY_DECLINED, declined.place(), declined.organisation());
    }

    @EventListener
    void on(PartyLeft left) {
        parties.active(left.place()).stream()
                .filter(other -> !other.equals(left.organisation()) && !other.equals(Actor.currentOrganisation()))
                .forEach(other -> order(MailKind.PARTY_LEFT, left.organisation().value(), left.place(), other));
    }

    /**
     * Whoever said so themselves knows. What has not been answered is asked anew, in the name of whoever has been in it longest: who asked first
     * is not kept with a link.
     */
    @EventListener
    void on(ContactChanged changed) {
        var room = collaborations.room(changed.place());
        var to = changed.organisation();
        boolean itself = room.party(to)
                .filter(party -> party.contact().name().equals(Actor.current().name()))
                .isPresent();
        if (!itself) {
            order(MailKind.CONTACT, to.value(), changed.place(), to);
        }
        var asker = room.active().stream()
                .map(Party::organisation)
                .filter(other -> !other.equals(to))
                .findFirst()
                .orElse(to);
        for (var asked : changed.asked()) {
            MailKind.asking(asked.purpose())
                    .ifPresent(kind ->
                            mailroom.order(MailOrder.between(kind, asked.subject(), changed.place(), to, asker)));
        }
    }

    @EventListener
    void on(ChangeAgreed change) {
        order(MailKind.CHANGE, change.change(), change.place(), change.owner());
        agreed.changes(change.place()).stream()
                .filter(one -> one.id().equals(change.change()))
                .forEach(one -> mailroom.order(
                        MailOrder.between(
                                MailKind.CHANGE_DUE, one.id(), one.place(), one.owner(), Actor.currentOrganisation()),
                        one.due().minusDays(3),
                        MORNING));
    }

    private void receipt(MailKind kind, Channel channel, PlaceId place, OrganisationId to) {
        if (channel == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(MailOrder.between(kind, to.value(), place, to, Actor.currentOrganisation())
                    .toPerson(writer.id()));
        }
    }

    /** Whoever wrote the answer down knows it already. */
    private void tellInviter(MailKind kind, PlaceId place, OrganisationId guest) {
        guests.inviter(place, guest)
                .filter(inviter -> !inviter.equals(Actor.currentOrganisation()))
                .ifPresent(inviter -> mailroom.order(MailOrder.between(kind, guest.value(), place, inviter, null)));
    }

    private void order(MailKind kind, UUID subject, PlaceId place, OrganisationId to) {
        mailroom.order(MailOrder.between(kind, subject, place, to, Actor.currentOrganisation()));
    }
}

package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.collaborations.Channel;
import dk.samspil.registers.ReleaseAnswered;
import dk.samspil.registers.ReleaseAsked;
import dk.samspil.registers.ReleaseTakenBack;
import dk.samspil.registers.Releases;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that something of an agreement is to be shown outside, and has the other parties asked; and sends the receipt of a call. */
@Component
class ReleaseBells {

    private final Mailroom mailroom;
    private final Agreements agreements;
    private final Releases releases;

    ReleaseBells(Mailroom mailroom, Agreements agreements, Releases releases) {
        this.mailroom = mailroom;
        this.agreements = agreements;
        this.releases = releases;
    }

    @EventListener
    void on(ReleaseAsked asked) {
        var release = releases.release(asked.release());
        var agreement = agreements.agreement(release.agreement());
        for (var party : release.missing(agreement)) {
            var to = party.organisation();
            asker(agreement, to)
                    .map(from -> MailOrder.between(MailKind.RELEASE, release.id(), asked.place(), to, from))
                    .ifPresent(mailroom::order);
        }
    }

    @EventListener
    void on(ReleaseAnswered answered) {
        receipt(
                MailKind.RECEIPT_RELEASE,
                answered.channel(),
                answered.release(),
                answered.place(),
                answered.organisation());
    }

    @EventListener
    void on(ReleaseTakenBack taken) {
        receipt(MailKind.RECEIPT_RELEASE_BACK, taken.channel(), taken.release(), taken.place(), taken.organisation());
    }

    private void receipt(MailKind kind, Channel channel, UUID release, PlaceId place, OrganisationId to) {
        if (channel == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(MailOrder.between(kind, release, place, to, Actor.currentOrganisation())
                    .toPerson(writer.id()));
        }
    }

    /** Whoever wrote it; one of the others where somebody has left and all are asked anew. Nobody asks themselves. */
    private static Optional<OrganisationId> asker(Agreement agreement, OrganisationId asked) {
        var self = Actor.currentOrganisation();
        return agreement.present().stream()
                .map(AgreementParty::organisation)
                .filter(party -> party.equals(self) || !agreement.isBetween(self))
                .filter(party -> !party.equals(asked))
                .findFirst();
    }
}

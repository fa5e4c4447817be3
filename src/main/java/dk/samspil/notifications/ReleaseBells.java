package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreements;
import dk.samspil.collaborations.Channel;
import dk.samspil.registers.ReleaseAnswered;
import dk.samspil.registers.ReleaseAsked;
import dk.samspil.registers.Releases;
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
        release.missing(agreements.agreement(release.agreement())).stream()
                .map(party -> party.organisation())
                .filter(party -> !party.equals(Actor.currentOrganisation()))
                .forEach(party -> mailroom.order(order(MailKind.RELEASE, asked.release(), asked.place(), party)));
    }

    @EventListener
    void on(ReleaseAnswered answered) {
        if (answered.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(
                    order(MailKind.RECEIPT_RELEASE, answered.release(), answered.place(), answered.organisation())
                            .toPerson(writer.id()));
        }
    }

    private static MailOrder order(MailKind kind, UUID release, PlaceId place, OrganisationId to) {
        return MailOrder.between(kind, release, place, to, Actor.currentOrganisation());
    }
}

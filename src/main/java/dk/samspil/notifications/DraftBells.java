package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.ContentsChosen;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;
import dk.samspil.remarks.DisagreementBegun;
import dk.samspil.remarks.Disagreements;
import dk.samspil.remarks.DraftAnswered;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears when an agreement is to be written and when its parties see something differently; a remark alone sends no mail. */
@Component
class DraftBells {

    private final Mailroom mailroom;
    private final Agreements agreements;
    private final Disagreements disagreements;

    DraftBells(Mailroom mailroom, Agreements agreements, Disagreements disagreements) {
        this.mailroom = mailroom;
        this.agreements = agreements;
        this.disagreements = disagreements;
    }

    @EventListener
    void on(ContentsChosen chosen) {
        tellTheOthers(MailKind.DRAFT, chosen.edition().value(), chosen.place(), chosen.edition());
    }

    @EventListener
    void on(DisagreementBegun begun) {
        var edition = disagreements.disagreement(begun.disagreement()).edition();
        tellTheOthers(MailKind.DISAGREEMENT, begun.disagreement(), begun.place(), edition);
    }

    @EventListener
    void on(DraftAnswered answered) {
        if (answered.channel() == Channel.PHONE && Actor.current() instanceof Actor.Person writer) {
            mailroom.order(MailOrder.between(
                            MailKind.RECEIPT_DRAFT,
                            answered.edition().value(),
                            answered.place(),
                            answered.organisation(),
                            Actor.currentOrganisation())
                    .toPerson(writer.id()));
        }
    }

    private void tellTheOthers(MailKind kind, UUID subject, PlaceId place, EditionId edition) {
        var own = Actor.currentOrganisation();
        agreements.of(edition).present().stream()
                .map(AgreementParty::organisation)
                .filter(party -> !party.equals(own))
                .forEach(party -> mailroom.order(MailOrder.between(kind, subject, place, party, own)));
    }
}

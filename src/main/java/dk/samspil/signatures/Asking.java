package dk.samspil.signatures;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionDropped;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.TextReopened;
import dk.samspil.hearings.FinishedText;
import dk.samspil.hearings.Hearings;
import dk.samspil.hearings.PartyApproved;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks those who sign when their party has approved, and takes the question back when the text is written on. */
@Component
class Asking {

    private final Agreements agreements;
    private final Hearings hearings;
    private final Signings signings;
    private final SignatoryRepository signatories;
    private final SignatureRepository signatures;
    private final SealingRepository sealings;
    private final Links links;
    private final ApplicationEventPublisher events;

    Asking(
            Agreements agreements,
            Hearings hearings,
            Signings signings,
            SignatoryRepository signatories,
            SignatureRepository signatures,
            SealingRepository sealings,
            Links links,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.hearings = hearings;
        this.signings = signings;
        this.signatories = signatories;
        this.signatures = signatures;
        this.sealings = sealings;
        this.links = links;
        this.events = events;
    }

    @EventListener
    void on(PartyApproved approved) {
        var agreement = agreements.agreement(approved.agreement());
        var own = signatories.of(approved.agreement()).stream()
                .filter(one -> !one.gone() && one.organisation().equals(approved.organisation()))
                .toList();
        own.forEach(one -> signings.ask(agreement, one));
        if (own.size() < signatories.needed(approved.agreement()).getOrDefault(approved.organisation(), 1)) {
            events.publishEvent(new SignatoriesMissed(
                    approved.place(), approved.agreement(), approved.edition(), approved.organisation()));
        }
    }

    /** Whoever has signed is told that it holds no longer. */
    @EventListener
    void on(TextReopened reopened) {
        var agreement = agreements.agreement(reopened.agreement());
        close(agreement, reopened.edition());
        newest(reopened.edition())
                .forEach(text -> signatures.of(text.id()).stream()
                        .filter(signature -> agreement.isBetween(signature.organisation()))
                        .forEach(signature -> events.publishEvent(new SignatureVoided(
                                text.place(), text.edition(), signature.organisation(), signature.signatory()))));
    }

    @EventListener
    void on(EditionDropped dropped) {
        close(agreements.agreement(dropped.agreement()), dropped.edition());
    }

    private void close(Agreement agreement, EditionId edition) {
        signatories
                .of(agreement.id())
                .forEach(one -> links.revoke(LinkPurpose.SIGNATURE, one.organisation(), agreement.place(), one.id()));
        newest(edition).forEach(text -> sealings.forget(text.id()));
    }

    /** The one that was just taken away, or is about to be. */
    private List<FinishedText> newest(EditionId edition) {
        return hearings.texts(edition).stream().limit(1).toList();
    }
}

package dk.samspil.registers;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementChanged;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.ContentsChosen;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionDropped;
import dk.samspil.agreements.EditionEnded;
import dk.samspil.agreements.EditionSigned;
import dk.samspil.agreements.EditionWentOn;
import dk.samspil.agreements.TextFinished;
import dk.samspil.agreements.TextReopened;
import dk.samspil.collaborations.CollaborationDescribed;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.PartyLeft;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation's own agreements, across all its collaborations: what holds, until when, and what is being written. */
@Service
public class OwnAgreements {

    /** More than anybody writes at a time. */
    private static final int MOST_OPEN = 50;

    private final AgreementCardRepository cards;
    private final Agreements agreements;
    private final Collaborations collaborations;
    private final Clock clock;

    OwnAgreements(AgreementCardRepository cards, Agreements agreements, Collaborations collaborations, Clock clock) {
        this.cards = cards;
        this.agreements = agreements;
        this.collaborations = collaborations;
        this.clock = clock;
    }

    /** A page, and one more where there are any; {@code page} counts from one. */
    @Transactional(readOnly = true)
    public List<AgreementCard> page(int page) {
        return cards.page(Actor.currentOrganisation(), today(), page);
    }

    /** Those that are being written. */
    @Transactional(readOnly = true)
    public List<AgreementCard> open() {
        return cards.open(Actor.currentOrganisation(), today(), MOST_OPEN);
    }

    @EventListener
    void on(AgreementChanged changed) {
        deal(changed.agreement());
    }

    @EventListener
    void on(ContentsChosen chosen) {
        deal(chosen.agreement());
    }

    @EventListener
    void on(TextFinished finished) {
        deal(finished.agreement());
    }

    @EventListener
    void on(TextReopened reopened) {
        deal(reopened.agreement());
    }

    @EventListener
    void on(EditionSigned signed) {
        deal(signed.agreement());
    }

    @EventListener
    void on(EditionEnded ended) {
        deal(ended.agreement());
    }

    @EventListener
    void on(EditionWentOn wentOn) {
        deal(wentOn.agreement());
    }

    @EventListener
    void on(EditionDropped dropped) {
        deal(dropped.agreement());
    }

    @EventListener
    void on(CollaborationDescribed described) {
        cards.rename(
                described.place(), collaborations.fromTheDoor(described.place()).name());
    }

    @EventListener
    void on(PartyLeft left) {
        cards.take(left.place(), left.organisation());
    }

    LocalDate today() {
        return Today.by(clock);
    }

    private void deal(AgreementId id) {
        var agreement = agreements.agreement(id);
        var placeName = collaborations.fromTheDoor(agreement.place()).name();
        agreement.present().forEach(party -> deal(agreement, party, placeName));
    }

    private void deal(Agreement agreement, AgreementParty party, String placeName) {
        var others = agreement.present().stream()
                .filter(one -> !one.equals(party))
                .map(AgreementParty::name)
                .collect(Collectors.joining(", "));
        cards.deal(
                party.organisation(),
                agreement,
                placeName,
                others,
                agreement.editions().stream().filter(Edition::isSigned).toList(),
                agreement.underWay().map(Edition::state).orElse(null));
    }
}

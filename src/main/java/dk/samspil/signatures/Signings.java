package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.hearings.FinishedText;
import dk.samspil.hearings.Hearings;
import dk.samspil.hearings.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far signing has come, and who is asked next. */
@Service
public class Signings {

    private final Agreements agreements;
    private final Hearings hearings;
    private final SignatoryRepository signatories;
    private final SignatureRepository signatures;
    private final SealingRepository sealings;
    private final ApplicationEventPublisher events;

    Signings(
            Agreements agreements,
            Hearings hearings,
            SignatoryRepository signatories,
            SignatureRepository signatures,
            SealingRepository sealings,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.hearings = hearings;
        this.signatories = signatories;
        this.signatures = signatures;
        this.sealings = sealings;
        this.events = events;
    }

    /** Of the text that lies before the parties, or was signed; empty while it is written. */
    @Transactional(readOnly = true)
    public Optional<Signing> of(EditionId edition) {
        return of(agreements.of(edition), edition);
    }

    /** The same, one at a time in its place: the text cannot be opened between the look and the name under it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Signing> held(EditionId edition) {
        return of(agreements.held(edition), edition);
    }

    /** Also of a text that stands no longer. */
    @Transactional(readOnly = true)
    public Signing of(Agreement agreement, Edition edition, FinishedText text) {
        var approved = hearings.standings(agreement, text).stream()
                .filter(Standing::isApproved)
                .map(Standing::organisation)
                .collect(Collectors.toSet());
        var named = signatories.of(agreement.id());
        var needed = signatories.needed(agreement.id());
        var given = signatures.of(text.id());
        var waited = edition.isSigned() ? signed(agreement, given) : agreement.present();
        var present = waited.stream().map(AgreementParty::organisation).toList();
        var parties = waited.stream()
                .map(party -> party(
                        party,
                        approved.contains(party.organisation()),
                        needed.getOrDefault(party.organisation(), 1),
                        named,
                        given,
                        present))
                .toList();
        return new Signing(agreement, edition, text, parties, sealings.trouble(text.id()));
    }

    /** Asks one who has been named, where their party is ready for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ask(Agreement agreement, Signatory one) {
        waiting(agreement)
                .filter(signing -> !signing.hasSigned(one.id()))
                .filter(signing -> signing.of(one.organisation())
                        .filter(PartySigning::approved)
                        .isPresent())
                .ifPresent(signing -> events.publishEvent(
                        new SignatureAsked(agreement.place(), signing.edition().id(), one.organisation(), one.id())));
    }

    /** Whether somebody has signed the text that stands. */
    boolean hasSigned(Agreement agreement, Signatory one) {
        return waiting(agreement).filter(signing -> signing.hasSigned(one.id())).isPresent();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tellIfSigned(Agreement agreement, OrganisationId party) {
        waiting(agreement)
                .filter(signing ->
                        signing.of(party).filter(PartySigning::isComplete).isPresent())
                .ifPresent(signing -> events.publishEvent(new PartySigned(
                        agreement.place(), agreement.id(), signing.edition().id(), party)));
    }

    private Optional<Signing> of(Agreement agreement, EditionId edition) {
        return hearings.text(edition)
                .flatMap(text -> agreement.edition(edition).map(found -> of(agreement, found, text)));
    }

    private Optional<Signing> waiting(Agreement agreement) {
        return agreement
                .underWay()
                .filter(Edition::isFinal)
                .flatMap(edition -> hearings.text(edition.id()).map(text -> of(agreement, edition, text)));
    }

    private static PartySigning party(
            AgreementParty party,
            boolean approved,
            int needed,
            List<Signatory> named,
            List<Signature> given,
            List<OrganisationId> present) {
        var own = given.stream()
                .filter(signature -> signature.organisation().equals(party.organisation()))
                .toList();
        var those = named.stream()
                .filter(one -> one.organisation().equals(party.organisation()))
                .filter(one -> !one.gone()
                        || own.stream()
                                .anyMatch(signature -> signature.signatory().equals(one.id())))
                .toList();
        int counting = (int)
                own.stream().filter(signature -> signature.counts(present)).count();
        return new PartySigning(party, approved, needed, those, own, counting);
    }

    private static List<AgreementParty> signed(Agreement agreement, List<Signature> given) {
        return agreement.parties().stream()
                .filter(party -> given.stream()
                        .anyMatch(signature -> signature.organisation().equals(party.organisation())))
                .toList();
    }
}

package dk.samspil.signatures;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Voice;
import dk.samspil.documents.Files;
import dk.samspil.documents.Shelf;
import dk.samspil.documents.Upload;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Texts;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing on paper: one party hands in the scan and says who signed; it counts when each of the others has given its word for it. */
@Service
public class Papers {

    private final Signings signings;
    private final SignatureRepository signatures;
    private final Files files;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Papers(
            Signings signings,
            SignatureRepository signatures,
            Files files,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.signings = signings;
        this.signatures = signatures;
        this.files = files;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Hands in a scan. The same form with the same file, sent twice, is one. Whoever has signed already has. */
    @Transactional
    public void handIn(
            EditionId edition, String fingerprint, UUID form, Upload upload, Set<UUID> signers, LocalDate day) {
        var signing = require(edition, fingerprint);
        var scan = upload.idIn(form);
        if (signing.signatures()
                .anyMatch(one -> one.paper() != null && one.paper().scan().equals(scan))) {
            return;
        }
        if (signers.isEmpty()) {
            throw new Refusal("signers", "signatures.problem.signers");
        }
        if (day.isAfter(today())) {
            throw new Refusal("day", "signatures.problem.ahead");
        }
        if (day.isBefore(LocalDate.ofInstant(signing.text().finishedAt(), Texts.ZONE))) {
            throw new Refusal("day", "signatures.problem.before");
        }
        var those = signers.stream()
                .map(id -> signing.signatory(id)
                        .filter(one -> !one.gone())
                        .orElseThrow(() -> new Refusal("signers", "signatures.problem.notNamed")))
                .toList();
        those.forEach(one -> requireReady(signing, one));
        files.store(scan, Shelf.sharedIn(signing.text().place()), upload);
        those.forEach(one -> keep(signing, one, scan, day));
        journal.changed("signatures.handedIn", signing.text().place(), scan);
        others(signing)
                .forEach(party -> events.publishEvent(
                        new PaperHandedIn(signing.text().place(), signing.text().agreement(), edition, party)));
        changed(edition);
    }

    /**
     * A party gives its word for what it was shown. What has been handed in since goes on waiting for it.
     *
     * @param shown the signatures on paper it was shown
     */
    @Transactional
    public void vouch(EditionId edition, String fingerprint, Set<UUID> shown, Voice voice) {
        var signing = require(edition, fingerprint);
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        signing.signatures()
                .filter(one -> one.waitsForWordOf(voice.organisation()) && shown.contains(one.id()))
                .forEach(one -> signatures.vouch(signing.text(), one.id(), voice, clock.instant()));
        journal.changed("signatures.vouched", signing.text().place(), edition.value());
        changed(edition);
    }

    /** It was handed in by mistake. Whoever did takes it back, or the party in whose name it is; as long as the document is not sealed. */
    @Transactional
    public void takeBack(EditionId edition, String fingerprint, UUID signature) {
        var signing = require(edition, fingerprint);
        signing.signatures()
                .filter(one -> one.id().equals(signature) && one.mayBeTakenBackBy(Actor.currentOrganisation()))
                .findFirst()
                .ifPresent(one -> takeBack(signing, one));
    }

    private void takeBack(Signing signing, Signature one) {
        var text = signing.text();
        signatures.delete(one.id());
        journal.changed("signatures.tookBack", text.place(), one.id());
        changed(text.edition());
        signing.signatory(one.signatory())
                .filter(named -> !named.gone())
                .ifPresent(named -> signings.ask(signing.agreement(), named));
    }

    private Signing require(EditionId edition, String fingerprint) {
        var signing = signings.held(edition)
                .filter(one -> one.text().fingerprint().equals(fingerprint))
                .orElseThrow(() -> new Refusal("", "signatures.problem.changed"));
        if (!signing.agreement().isBetween(Actor.currentOrganisation())) {
            throw new Refusal("", "signatures.problem.left");
        }
        if (signing.edition().isSigned()) {
            throw new Refusal("", "signatures.problem.sealed");
        }
        return signing;
    }

    private static void requireReady(Signing signing, Signatory one) {
        if (signing.hasSigned(one.id())) {
            throw new Refusal("signers", "signatures.problem.already", one.name());
        }
        var party = signing.of(one.organisation()).orElseThrow();
        if (!party.approved()) {
            throw new Refusal(
                    "signers",
                    "signatures.problem.partyNotApproved",
                    party.party().name());
        }
    }

    private void keep(Signing signing, Signatory one, UUID scan, LocalDate day) {
        signatures.insert(
                signing.text(),
                new Signature(
                        ids.next(),
                        one.id(),
                        one.organisation(),
                        one.name(),
                        one.function(),
                        one.mandate(),
                        Manner.PAPER,
                        Actor.current().name(),
                        signing.text().fingerprint(),
                        clock.instant(),
                        new Signature.Paper(day, scan, Actor.currentOrganisation(), List.of())));
        links.revoke(LinkPurpose.SIGNATURE, one.organisation(), signing.text().place(), one.id());
    }

    /** Tells who has signed enough by now, who has not, and whose word no paper waits for any longer. */
    private void changed(EditionId edition) {
        signings.of(edition).map(PapersChanged::of).ifPresent(events::publishEvent);
    }

    private static List<OrganisationId> others(Signing signing) {
        return signing.agreement().present().stream()
                .map(AgreementParty::organisation)
                .filter(party -> !party.equals(Actor.currentOrganisation()))
                .toList();
    }

    private LocalDate today() {
        return Today.by(clock);
    }
}

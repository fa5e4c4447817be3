package dk.samspil.signatures;

import dk.samspil.access.Actor;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each party says itself who signs for it, with which mandate, and how many together. */
@Service
public class Signatories {

    private final Agreements agreements;
    private final Signings signings;
    private final SignatoryRepository signatories;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Signatories(
            Agreements agreements,
            Signings signings,
            SignatoryRepository signatories,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.signings = signings;
        this.signatories = signatories;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Signatory signatory(UUID id) {
        return signatories.find(id).orElseThrow(NotHere::new);
    }

    /** Those of the own who sign now. */
    @Transactional(readOnly = true)
    public List<Signatory> own(AgreementId agreement) {
        return signatories.of(agreement).stream()
                .filter(one -> !one.gone() && one.organisation().equals(Actor.currentOrganisation()))
                .toList();
    }

    /** How many of the own sign together; one where nobody has said. */
    @Transactional(readOnly = true)
    public int needed(AgreementId agreement) {
        return signatories.needed(agreement).getOrDefault(Actor.currentOrganisation(), 1);
    }

    /** Names one who signs; sent twice, it is one. Two who sign together are two people, with a mailbox each. */
    @Transactional
    public void name(Signatory named) {
        var agreement = require(named.agreement());
        if (signatories.find(named.id()).isPresent()) {
            return;
        }
        if (own(agreement.id()).stream().anyMatch(one -> one.reads(named.address()))) {
            throw new Refusal("address", "signatures.problem.same");
        }
        signatories.insert(named, agreement.place(), Actor.current().name(), clock.instant());
        journal.changed("signatures.named", agreement.place(), named.id());
        signings.ask(agreement, named);
    }

    /** How many sign together. */
    @Transactional
    public void need(AgreementId id, int needed) {
        var agreement = require(id);
        int named = own(id).size();
        if (needed < 1 || needed > Math.max(1, named)) {
            throw new Refusal("needed", "signatures.problem.needed", named);
        }
        signatories.need(id, agreement.place(), Actor.currentOrganisation(), needed);
        journal.changed("signatures.ruled", agreement.place(), id.value());
        signings.tellIfSigned(agreement, Actor.currentOrganisation());
    }

    /** They no longer sign: somebody else can be named. Their link closes; what they have signed is signed. */
    @Transactional
    public void leave(UUID id) {
        var one = signatory(id);
        var agreement = require(one.agreement());
        if (!one.organisation().equals(Actor.currentOrganisation())) {
            throw new NotHere();
        }
        if (signings.hasSigned(agreement, one)) {
            throw new Refusal("", "signatures.problem.signed");
        }
        signatories.leave(id, clock.instant());
        links.revoke(LinkPurpose.SIGNATURE, one.organisation(), agreement.place(), id);
        journal.changed("signatures.left", agreement.place(), id);
    }

    /** Only the party itself: somebody there who approves, or the one it asked by mail; nobody with a borrowed hat. */
    private Agreement require(AgreementId id) {
        var agreement = agreements.held(id);
        if (!agreement.isBetween(Actor.currentOrganisation())) {
            throw new Refusal("", "signatures.problem.left");
        }
        if (Actor.current().onBehalf().isPresent()) {
            throw new Refusal("", "signatures.problem.lent");
        }
        boolean mayName = Actor.current() instanceof Actor.LinkHolder(var link)
                ? link.purpose() == LinkPurpose.SIGNATORIES
                : Actor.current().may(Permission.APPROVE);
        if (!mayName) {
            throw new Refusal("", "signatures.problem.role");
        }
        return agreement;
    }
}

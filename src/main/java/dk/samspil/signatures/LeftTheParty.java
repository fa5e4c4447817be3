package dk.samspil.signatures;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.accounts.Accounts;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.journal.Journal;
import dk.samspil.people.MembershipEnded;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody no longer belongs to a party: they sign nothing more for it, and where too few are left, it is asked who does. What they have signed stands. */
@Component
class LeftTheParty {

    private final SignatoryRepository signatories;
    private final Signings signings;
    private final Agreements agreements;
    private final Accounts accounts;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeftTheParty(
            SignatoryRepository signatories,
            Signings signings,
            Agreements agreements,
            Accounts accounts,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signatories = signatories;
        this.signings = signings;
        this.agreements = agreements;
        this.accounts = accounts;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(MembershipEnded ended) {
        var address = accounts.addressee(ended.person()).address();
        for (var one : signatories.reading(ended.organisation(), address)) {
            leave(agreements.held(one.agreement()), one);
        }
    }

    private void leave(Agreement agreement, Signatory one) {
        signatories.leave(one.id(), clock.instant());
        links.revoke(LinkPurpose.SIGNATURE, one.organisation(), agreement.place(), one.id());
        journal.changed("signatures.left", agreement.place(), one.id());
        agreement
                .underWay()
                .filter(Edition::isFinal)
                .flatMap(edition -> signings.of(edition.id()))
                .filter(signing -> signing.of(one.organisation())
                        .filter(party -> party.approved() && party.isShortOfSignatories())
                        .isPresent())
                .ifPresent(signing -> events.publishEvent(new SignatoriesMissed(
                        agreement.place(), agreement.id(), signing.edition().id(), one.organisation())));
    }
}

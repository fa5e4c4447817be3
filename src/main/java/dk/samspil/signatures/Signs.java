package dk.samspil.signatures;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.accounts.Accounts;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing: by somebody who was named, the text that was read, shown anew to be themselves. */
@Service
public class Signs {

    private final Agreements agreements;
    private final Signings signings;
    private final SignatoryRepository signatories;
    private final SignatureRepository signatures;
    private final Codes codes;
    private final Accounts accounts;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Signs(
            Agreements agreements,
            Signings signings,
            SignatoryRepository signatories,
            SignatureRepository signatures,
            Codes codes,
            Accounts accounts,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.agreements = agreements;
        this.signings = signings;
        this.signatories = signatories;
        this.signatures = signatures;
        this.codes = codes;
        this.accounts = accounts;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whoever acts, as one who signs; a {@link Refusal} that says why they do not. */
    @Transactional(readOnly = true)
    public Signatory me(EditionId edition) {
        var agreement = agreements.of(edition);
        var actor = Actor.current();
        var own = Actor.currentOrganisation();
        if (!agreement.isBetween(own)) {
            throw new Refusal("", "signatures.problem.left");
        }
        if (actor.onBehalf().isPresent()) {
            throw new Refusal("", "signatures.problem.lent");
        }
        var me = named(agreement).orElseThrow(() -> new Refusal("", "signatures.problem.notNamed"));
        if (actor instanceof Actor.Person && !actor.may(Permission.APPROVE)) {
            throw new Refusal("", "signatures.problem.role");
        }
        return me;
    }

    /** The same, for a page that others read as well: empty where they do not sign. */
    @Transactional(readOnly = true)
    public Optional<Signatory> asSignatory(Agreement agreement) {
        var actor = Actor.current();
        boolean may = agreement.isBetween(Actor.currentOrganisation())
                && actor.onBehalf().isEmpty()
                && actor.may(Permission.APPROVE);
        return may ? named(agreement) : Optional.empty();
    }

    /** Sends a code to the own mailbox, to sign this text with. */
    @Transactional
    public void askForCode(EditionId edition, String fingerprint) {
        codes.ask(require(edition, fingerprint));
    }

    /** With a code from the own mailbox. Twice, it is one. */
    @Transactional
    public void signWithCode(EditionId edition, String fingerprint, String typed) {
        var ready = require(edition, fingerprint);
        if (!ready.signed()) {
            codes.use(ready, typed);
            keep(ready, Manner.MAIL, ready.me().veiled());
        }
    }

    /** With a passkey that was used for this alone, moments ago. Twice, it is one. */
    @Transactional
    public void signWithPasskey(EditionId edition, String fingerprint, String key) {
        var ready = require(edition, fingerprint);
        if (!ready.signed()) {
            keep(ready, Manner.PASSKEY, key);
        }
    }

    private Ready require(EditionId id, String fingerprint) {
        var held = signings.held(id);
        var me = me(id);
        var signing = held.filter(
                        one -> one.edition().isFinal() || one.edition().isSigned())
                .filter(one -> one.text().fingerprint().equals(fingerprint))
                .orElseThrow(() -> new Refusal("", "signatures.problem.changed"));
        boolean signed = signing.hasSigned(me.id());
        if (!signed && signing.edition().isSigned()) {
            throw new Refusal("", "signatures.problem.sealed");
        }
        if (signing.of(me.organisation()).filter(PartySigning::approved).isEmpty()) {
            throw new Refusal("", "signatures.problem.notApproved");
        }
        return new Ready(signing, me, signed);
    }

    private void keep(Ready ready, Manner manner, String evidence) {
        var text = ready.signing().text();
        var me = ready.me();
        signatures.insert(
                text,
                new Signature(
                        ids.next(),
                        me.id(),
                        me.organisation(),
                        me.name(),
                        me.function(),
                        me.mandate(),
                        manner,
                        evidence,
                        text.fingerprint(),
                        clock.instant(),
                        null));
        if (Actor.current() instanceof Actor.LinkHolder(var link)) {
            links.spend(link);
        } else {
            links.revoke(LinkPurpose.SIGNATURE, me.organisation(), text.place(), me.id());
        }
        journal.changed("signatures.signed", text.place(), me.id());
        told(ready, me.organisation());
    }

    private void told(Ready ready, OrganisationId party) {
        var text = ready.signing().text();
        signings.tellIfSigned(agreements.agreement(text.agreement()), party);
    }

    private Optional<Signatory> named(Agreement agreement) {
        return signatories.of(agreement.id()).stream()
                .filter(one -> !one.gone() && one.organisation().equals(Actor.currentOrganisation()))
                .filter(me())
                .findFirst();
    }

    /** By the link in their mail, or signed in with the mailbox they were named with. */
    private Predicate<Signatory> me() {
        return switch (Actor.current()) {
            case Actor.LinkHolder(var link) ->
                one -> link.purpose() == LinkPurpose.SIGNATURE
                        && link.subject().equals(one.id())
                        && one.reads(link.address());
            case Actor.Person person -> {
                var address = accounts.addressee(person.id()).address();
                yield one -> one.reads(address);
            }
            case Actor.Job job -> one -> false;
            case Actor.Visitor visitor -> one -> false;
        };
    }
}

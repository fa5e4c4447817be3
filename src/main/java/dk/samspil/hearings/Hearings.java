package dk.samspil.hearings;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far each party has come with a finished text, and whom it has asked of those it speaks for. */
@Service
public class Hearings {

    private final Agreements agreements;
    private final FinishedTextRepository texts;
    private final HeardRepository heard;
    private final InsideRepository insides;
    private final StepRepository steps;
    private final ApprovalRepository approvals;
    private final Journal journal;
    private final Clock clock;

    Hearings(
            Agreements agreements,
            FinishedTextRepository texts,
            HeardRepository heard,
            InsideRepository insides,
            StepRepository steps,
            ApprovalRepository approvals,
            Journal journal,
            Clock clock) {
        this.agreements = agreements;
        this.texts = texts;
        this.heard = heard;
        this.insides = insides;
        this.steps = steps;
        this.approvals = approvals;
        this.journal = journal;
        this.clock = clock;
    }

    /** The text of an edition that lies before the parties, or was signed; empty while it is written. One statement. */
    @Transactional(readOnly = true)
    public Optional<FinishedText> text(EditionId edition) {
        return texts.standing(edition);
    }

    /** The same, for whoever has the edition before them: nothing is asked while it is written. */
    @Transactional(readOnly = true)
    public Optional<FinishedText> text(Edition edition) {
        return edition.state().isOpen() ? Optional.empty() : text(edition.id());
    }

    /** All that was ever put before them, the newest first. */
    @Transactional(readOnly = true)
    public List<FinishedText> texts(EditionId edition) {
        return texts.of(edition);
    }

    /** Of each party that agrees, in their order. Three statements. */
    @Transactional(readOnly = true)
    public List<Standing> standings(Agreement agreement, FinishedText text) {
        var waiting = agreement
                .edition(text.edition())
                .filter(edition -> edition.isFinal() && text.standing())
                .map(edition -> steps.of(agreement.id()))
                .orElseGet(List::of);
        var asked = heard.of(text.id());
        var given = approvals.of(text.id());
        return agreement.parties().stream()
                .map(AgreementParty::organisation)
                .map(party -> new Standing(
                        party,
                        waiting.stream()
                                .filter(step -> step.organisation().equals(party))
                                .toList(),
                        asked.stream()
                                .filter(one -> one.organisation().equals(party))
                                .toList(),
                        given.stream()
                                .filter(one -> one.organisation().equals(party))
                                .toList()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Standing standing(Agreement agreement, FinishedText text, OrganisationId party) {
        return standings(agreement, text).stream()
                .filter(standing -> standing.organisation().equals(party))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** A party has asked those it speaks for. It may do so several times; sent twice, it is one. */
    @Transactional
    public void hear(
            EditionId edition, String fingerprint, UUID id, String who, LocalDate on, Inside inside, Voice voice) {
        var text = require(edition, fingerprint, voice.organisation());
        if (on.isAfter(today())) {
            throw new Refusal("heldOn", "hearings.problem.ahead");
        }
        var asked = new Heard(
                id, voice.organisation(), who, on, voice.name(), voice.channel(), voice.enteredBy(), Inside.nothing());
        if (!heard.insert(text.id(), text.place(), asked, clock.instant())) {
            return;
        }
        insides.insert(id, text.place(), voice.organisation(), inside);
        journal.changed("hearings.heard", text.place(), id);
    }

    /** The others may read the own remarks, or may not any more. */
    @Transactional
    public void share(EditionId edition, UUID id, boolean shared) {
        if (!insides.share(id, Actor.currentOrganisation(), shared)) {
            throw new NotHere();
        }
        journal.changed(
                shared ? "hearings.shared" : "hearings.unshared",
                agreements.of(edition).place(),
                id);
    }

    /** It was written by mistake. */
    @Transactional
    public void strike(EditionId edition, String fingerprint, UUID id) {
        var own = Actor.currentOrganisation();
        var text = require(edition, fingerprint, own);
        if (heard.of(text.id()).stream()
                .noneMatch(one -> one.id().equals(id) && one.organisation().equals(own))) {
            return;
        }
        insides.delete(id, own);
        if (heard.delete(id, own)) {
            journal.changed("hearings.struck", text.place(), id);
        }
    }

    /** The text that lies before a party, one at a time; a {@link Refusal} where it is another than the one that was read. */
    FinishedText require(EditionId id, String fingerprint, OrganisationId party) {
        var agreement = agreements.held(id).requireBetween(party);
        var edition = agreement.edition(id).orElseThrow(NotHere::new);
        if (edition.isSigned()) {
            throw new Refusal("", "agreements.problem.signed");
        }
        return texts.standing(id)
                .filter(text -> edition.isFinal() && text.fingerprint().equals(fingerprint))
                .orElseThrow(() -> new Refusal("", "hearings.problem.changed"));
    }

    LocalDate today() {
        return Today.by(clock);
    }
}

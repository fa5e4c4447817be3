package dk.samspil.partnerships;

import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.obligations.PromiseKind;
import dk.samspil.obligations.Promises;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing what a partnership agreement has besides its clauses, while its text is open; any of the parties may. */
@Service
public class Partnerships {

    /** More than any steering group, and any quarrel, has needed. */
    private static final int MOST = 60;

    private final CharterRepository charters;
    private final ReadinessRepository answers;
    private final Agreements agreements;
    private final Promises promises;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Partnerships(
            CharterRepository charters,
            ReadinessRepository answers,
            Agreements agreements,
            Promises promises,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.charters = charters;
        this.answers = answers;
        this.agreements = agreements;
        this.promises = promises;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of one edition of a partnership agreement. Three statements. */
    @Transactional(readOnly = true)
    public Partnership of(Agreement agreement, Edition edition) {
        return new Partnership(
                agreement,
                edition,
                charters.charter(edition.id()),
                charters.lines(edition.id()),
                promises.of(edition.id()).stream()
                        .filter(promise -> promise.kind() == PromiseKind.MILESTONE)
                        .toList());
    }

    /** The same, where it has one. What was signed as a partnership stays one when the next edition is of another kind. */
    @Transactional(readOnly = true)
    public Optional<Partnership> in(Agreement agreement, Edition edition) {
        if (agreement.kind() == AgreementKind.PARTNERSHIP) {
            return Optional.of(of(agreement, edition));
        }
        // Its only edition is of the agreement's own kind: nothing is to be asked.
        return agreement.editions().size() == 1
                ? Optional.empty()
                : Optional.of(of(agreement, edition)).filter(Partnership::isWritten);
    }

    /** Of the edition that is being written, or the one that holds. */
    @Transactional(readOnly = true)
    public Partnership of(AgreementId id) {
        var agreement = agreements.agreement(id);
        return in(agreement, agreement.foremost(Today.by(clock))).orElseThrow(NotHere::new);
    }

    /** How they decide and how they stop; {@code charter} carries the version that was seen. */
    @Transactional
    public void write(Charter charter) {
        var edition = open(charter.edition());
        if (charter.rule() == DecisionRule.OTHER && charter.ruleWords().isBlank()) {
            throw new Refusal("ruleWords", "partnerships.problem.rule");
        }
        if (charters.charter(charter.edition()).saysTheSameAs(charter)) {
            return;
        }
        if (!charters.write(edition.place(), charter)) {
            throw new Stale();
        }
        journal.changed(
                "partnerships.wrote", edition.place(), edition.agreement().value());
    }

    /** Sent twice, it stands once. */
    @Transactional
    public void add(CharterLine line) {
        var edition = open(line.edition());
        if (line.party() != null && !agreements.of(edition.id()).isBetween(line.party())) {
            throw new Refusal("party", "partnerships.problem.party");
        }
        if (charters.lines(edition.id()).size() >= MOST) {
            throw new Refusal("", "partnerships.problem.many", MOST);
        }
        if (charters.insert(edition.place(), line)) {
            journal.changed(
                    "partnerships.added", edition.place(), edition.agreement().value());
        }
    }

    @Transactional
    public void strike(EditionId id, UUID line) {
        var edition = open(id);
        if (charters.delete(id, line)) {
            journal.changed(
                    "partnerships.struck", edition.place(), edition.agreement().value());
        }
    }

    @Transactional(readOnly = true)
    public ReadyAnswers answers(AgreementId agreement) {
        return answers.of(agreement);
    }

    /** How ready the own organisation finds itself; it may say it again. */
    @Transactional
    public void answer(AgreementId id, Map<ReadyQuestion, Readiness> said) {
        var agreement = of(agreements.own(id).id()).agreement();
        var voice = Voice.own();
        said.forEach(
                (question, answer) -> answers.say(id, agreement.place(), voice, question, answer, clock.instant()));
        journal.changed("partnerships.answered", agreement.place(), id.value());
    }

    /** The next edition begins with what the one before had, less the seats and resources of parties that have left. */
    void carryOver(Agreement agreement, Edition next) {
        if (agreement.kind() != AgreementKind.PARTNERSHIP
                || !charters.lines(next.id()).isEmpty()) {
            return;
        }
        agreement.editions().stream().filter(Edition::isSigned).findFirst().ifPresent(before -> {
            var charter = charters.charter(before.id());
            charters.write(
                    next.place(), new Charter(next.id(), charter.rule(), charter.ruleWords(), charter.exitWords(), 0));
            charters.lines(before.id()).stream()
                    .filter(line -> line.party() == null || agreement.isBetween(line.party()))
                    .forEach(line -> charters.insert(
                            next.place(),
                            new CharterLine(
                                    ids.next(),
                                    next.id(),
                                    line.kind(),
                                    line.party(),
                                    line.resource(),
                                    line.about(),
                                    line.words(),
                                    line.days())));
        });
    }

    private Edition open(EditionId id) {
        var edition = agreements.open(id);
        if (agreements.agreement(edition.agreement()).kind() != AgreementKind.PARTNERSHIP) {
            throw new NotHere();
        }
        return edition;
    }
}

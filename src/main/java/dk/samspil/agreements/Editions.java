package dk.samspil.agreements;

import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From one edition to the next: what is signed stands, what changes comes after it. For the rooms above, within their transactions. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Editions {

    private final Agreements agreements;
    private final AgreementRepository cabinet;
    private final EditionRepository editions;
    private final SectionRepository sections;
    private final WritingRepository writings;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Editions(
            Agreements agreements,
            AgreementRepository cabinet,
            EditionRepository editions,
            SectionRepository sections,
            WritingRepository writings,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.agreements = agreements;
        this.cabinet = cabinet;
        this.editions = editions;
        this.sections = sections;
        this.writings = writings;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The next edition: the clauses of the one that was signed last, to be written on. Sent twice, it is one; while another is under way,
     * none is begun.
     *
     * @param about what it is to change
     */
    public void amend(
            AgreementId id,
            EditionId next,
            String about,
            AgreementKind kind,
            LocalDate starts,
            @Nullable LocalDate ends) {
        var agreement = agreements.own(id);
        if (agreement.edition(next).isPresent()) {
            return;
        }
        if (agreement.underWay().isPresent()) {
            throw new Refusal("", "agreements.amend.problem.underWay");
        }
        var signed = agreement.lastSigned().orElseThrow(() -> new Refusal("", "agreements.amend.problem.unsigned"));
        agreement.requireAfterSigned(starts);
        if (ends != null && ends.isBefore(starts)) {
            throw new Refusal("endsOn", "agreements.period.problem.order");
        }
        cabinet.becomes(id, kind);
        var amended = new Edition(
                next,
                id,
                agreement.place(),
                agreement.editions().getFirst().number() + 1,
                EditionState.DRAFT,
                about,
                null,
                clock.instant(),
                starts,
                ends,
                signed.noticeMonths(),
                null,
                null,
                "",
                null,
                null,
                null,
                1);
        if (!editions.insert(amended)) {
            throw new NotHere();
        }
        sections.of(signed.id()).forEach(section -> carryOver(agreement, section, next));
        journal.changed("agreements.amended", agreement.place(), id.value());
        events.publishEvent(new ContentsChosen(agreement.place(), id, next));
    }

    /** All have signed: it holds from its day, and the one before until the day before that. */
    public void sign(EditionId id, UUID paper) {
        var agreement = agreements.of(id);
        var edition = agreement.edition(id).orElseThrow(NotHere::new);
        if (!edition.state().mayBecome(EditionState.SIGNED)) {
            throw new IllegalStateException(edition.state() + " is not to be signed");
        }
        var starts = edition.startsOn();
        if (starts == null) {
            throw new IllegalStateException("A text without a first day was finished");
        }
        agreement.editions().stream()
                .filter(Edition::isSigned)
                .filter(before -> before.lastDay() == null || !before.lastDay().isBefore(starts))
                .forEach(before -> editions.end(before.id(), starts.minusDays(1)));
        editions.sign(id, paper, clock.instant());
        journal.changed("agreements.signed", agreement.place(), agreement.id().value());
        events.publishEvent(new EditionSigned(agreement.place(), agreement.id(), id));
    }

    /** It holds no longer than this day. */
    public void end(EditionId id, LocalDate lastDay) {
        var edition = editions.find(id).orElseThrow(NotHere::new);
        editions.end(id, lastDay);
        journal.changed("agreements.ended", edition.place(), edition.agreement().value());
        events.publishEvent(new EditionEnded(edition.place(), edition.agreement(), id));
    }

    /** It holds again as long as was written; not where a later one has been signed and counts on its end. */
    public void goOn(EditionId id) {
        var agreement = agreements.of(id);
        var edition = agreement.edition(id).orElseThrow(NotHere::new);
        if (agreement.editions().stream().anyMatch(one -> one.isSigned() && one.number() > edition.number())) {
            throw new Refusal("", "agreements.goOn.problem.later");
        }
        editions.goOn(id);
        journal.changed(
                "agreements.wentOn", edition.place(), edition.agreement().value());
        events.publishEvent(new EditionWentOn(edition.place(), edition.agreement(), id));
    }

    private void carryOver(Agreement agreement, Section section, EditionId next) {
        var copy = new Section(
                ids.next(),
                next,
                section.position(),
                section.source(),
                section.id(),
                section.heading(),
                section.words(),
                section.drafter(),
                false,
                section.byOrganisation(),
                section.byName(),
                section.at(),
                1,
                List.of());
        sections.insert(agreement.place(), copy);
        var by = section.byOrganisation() == null ? agreement.finisher() : section.byOrganisation();
        writings.keep(
                agreement.place(),
                copy.id(),
                new Writing(
                        1,
                        copy.heading(),
                        copy.words(),
                        by,
                        copy.byName(),
                        copy.at() == null ? clock.instant() : copy.at(),
                        false));
    }
}

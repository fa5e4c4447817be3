package dk.samspil.agreements;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.clauses.Blank;
import dk.samspil.journal.Journal;
import dk.samspil.rolesplits.RoleSplits;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting the last hand to a text: from then on it is heard, approved and signed as it stands, or written on and finished anew. */
@Service
public class Finishing {

    private final Agreements agreements;
    private final EditionRepository editions;
    private final SectionRepository sections;
    private final Wording wording;
    private final RoleSplits roleSplits;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Finishing(
            Agreements agreements,
            EditionRepository editions,
            SectionRepository sections,
            Wording wording,
            RoleSplits roleSplits,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.editions = editions;
        this.sections = sections;
        this.wording = wording;
        this.roleSplits = roleSplits;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** From when, until when, and how long before one says that one wants to stop. */
    @Transactional
    public void settle(
            EditionId id, @Nullable LocalDate starts, @Nullable LocalDate ends, int noticeMonths, int version) {
        var edition = agreements.open(id);
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw new Refusal("endsOn", "agreements.period.problem.order");
        }
        if (starts != null) {
            agreements.agreement(edition.agreement()).requireAfterSigned(starts);
        }
        if (!editions.settle(id, starts, ends, noticeMonths, version)) {
            throw new Stale();
        }
        journal.changed(
                "agreements.settled", edition.place(), edition.agreement().value());
    }

    /** Clauses that nobody has written, and those with a gap left: what is to be done before the text can be finished. */
    @Transactional(readOnly = true)
    public List<Section> unwritten(Agreement agreement, Edition edition) {
        var t = wording.texts(agreement);
        return sections.gaping(edition.id()).stream()
                .filter(section -> section.isBlank()
                        || Blank.ANY
                                .matcher(Term.fill(section.words(), edition, t))
                                .find())
                .toList();
    }

    /**
     * What volunteers do instead of the municipality, without a word of what the parties say together about it: a text is not finished
     * before they have (domain 8, invariant 5).
     */
    @Transactional(readOnly = true)
    public List<String> uncommented(Edition edition) {
        return roleSplits.uncommentedReplacements(edition.place());
    }

    /**
     * The text stands. Only the one who puts the last hand to it may; nothing half written, no gap, and a day it begins.
     *
     * @param version of the edition, as it was seen
     */
    @Transactional
    public void finish(EditionId id, int version) {
        var agreement = agreements.own(id);
        var edition = agreement.edition(id).orElseThrow();
        if (edition.isFinal()) {
            return;
        }
        requireReady(agreement, edition);
        if (edition.version() != version) {
            throw new Stale();
        }
        var actor = Actor.current();
        editions.finish(id, wording.fingerprint(agreement, edition), actor.name(), clock.instant());
        journal.changed("agreements.finished", edition.place(), agreement.id().value());
        events.publishEvent(new TextFinished(edition.place(), agreement.id(), id));
    }

    /** It is written on: whatever was said to it, approved and signed no longer counts, and those who said it are told. */
    @Transactional
    public void reopen(EditionId id) {
        var agreement = agreements.own(id);
        agreement.edition(id).filter(Edition::isFinal).ifPresent(this::reopen);
    }

    void reopen(Edition edition) {
        editions.reopen(edition.id());
        journal.changed(
                "agreements.reopened", edition.place(), edition.agreement().value());
        events.publishEvent(new TextReopened(edition.place(), edition.agreement(), edition.id()));
    }

    private void requireReady(Agreement agreement, Edition edition) {
        if (edition.state() != EditionState.DRAFT) {
            throw new Refusal("", "agreements.finish.problem.outline");
        }
        if (!agreement.finisher().equals(own())) {
            throw new Refusal("", "agreements.finish.problem.finisher");
        }
        if (edition.startsOn() == null) {
            throw new Refusal("startsOn", "agreements.finish.problem.start");
        }
        if (sections.of(edition.id()).isEmpty()) {
            throw new Refusal("", "agreements.outline.problem.empty");
        }
        var unwritten = unwritten(agreement, edition);
        if (!unwritten.isEmpty()) {
            throw new Refusal(
                    "",
                    "agreements.finish.problem.unwritten",
                    unwritten.size(),
                    unwritten.getFirst().heading());
        }
        var uncommented = uncommented(edition);
        if (!uncommented.isEmpty()) {
            throw new Refusal("", "agreements.finish.problem.replacement", uncommented.getFirst());
        }
    }

    private static OrganisationId own() {
        return Actor.currentOrganisation();
    }
}

package dk.samspil.remarks;

import dk.samspil.access.NotHere;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.meetings.MeetingId;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties see differently: begun by one of them, said by each, and settled together. */
@Service
public class Disagreements {

    private final Talk talk;
    private final Drafting drafting;
    private final DisagreementRepository disagreements;
    private final ViewRepository views;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Disagreements(
            Talk talk,
            Drafting drafting,
            DisagreementRepository disagreements,
            ViewRepository views,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.talk = talk;
        this.drafting = drafting;
        this.disagreements = disagreements;
        this.views = views;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** All of an agreement, the open ones first and then the newest. One statement. */
    @Transactional(readOnly = true)
    public List<Disagreement> of(AgreementId agreement) {
        return disagreements.of(agreement, null);
    }

    /** About one clause, in the same order. */
    @Transactional(readOnly = true)
    public List<Disagreement> of(AgreementId agreement, UUID section) {
        return disagreements.of(agreement, section);
    }

    /** Those of one text that nothing has come of yet. */
    @Transactional(readOnly = true)
    public List<Disagreement> open(AgreementId agreement, EditionId edition) {
        return of(agreement).stream()
                .filter(one -> one.edition().equals(edition) && one.isOpen())
                .toList();
    }

    @Transactional(readOnly = true)
    public Disagreement disagreement(UUID id) {
        return disagreements.find(id).orElseThrow(NotHere::new);
    }

    /**
     * Begins one, from a clause: a question in one sentence, and what one thinks oneself. Sent twice, it is one.
     *
     * @param own what the own organisation thinks; may be empty
     */
    @Transactional
    public void begin(UUID section, UUID id, String question, String own) {
        var voice = Voice.own();
        var edition = talk.open(drafting.section(section).edition(), voice.organisation());
        var begun = new Disagreement(
                id,
                edition.place(),
                edition.agreement(),
                edition.id(),
                section,
                drafting.section(section).heading(),
                question,
                Said.of(voice, clock.instant()),
                false,
                null,
                null,
                1,
                List.of());
        if (!disagreements.insert(begun)) {
            return;
        }
        drafting.discussed(section);
        journal.changed("remarks.disagreed", edition.place(), id);
        events.publishEvent(new DisagreementBegun(edition.place(), id));
        if (!own.isBlank()) {
            keep(begun, own, voice, 0);
        }
    }

    /**
     * A party says what it thinks, or puts it differently. On the phone only as long as it has not said it itself.
     *
     * @param version of the view that was seen; 0 where there was none
     */
    @Transactional
    public void say(UUID id, String words, Voice voice, int version) {
        talk.underWay(disagreement(id).edition(), voice.organisation());
        var disagreement = disagreement(id);
        if (!disagreement.isOpen()) {
            throw new Refusal("", "remarks.problem.settled");
        }
        var before = disagreement.view(voice.organisation());
        if (voice.channel() == Channel.PHONE
                && before.filter(view -> !view.said().isByPhone()).isPresent()) {
            throw new Refusal("", "remarks.problem.saidItself");
        }
        if (before.filter(view -> view.words().equals(words)).isEmpty()) {
            keep(disagreement, words, voice, version);
        }
    }

    /**
     * What came of it. Who wrote it down, when and at which meeting stays; it can be put right by whoever saw how it stands.
     *
     * @param meeting null where it was not at a meeting
     * @param version of the disagreement that was seen
     */
    @Transactional
    public void settle(UUID id, Outcome outcome, String decision, @Nullable MeetingId meeting, int version) {
        var voice = Voice.own();
        talk.underWay(disagreement(id).edition(), voice.organisation());
        var disagreement = disagreement(id);
        var settlement =
                new Settlement(outcome, decision, meeting, voice.organisation(), voice.name(), clock.instant());
        if (!disagreements.settle(id, settlement, version)) {
            throw new Stale();
        }
        journal.changed("remarks.settled", disagreement.place(), id);
        events.publishEvent(new DisagreementSettled(disagreement.place(), id));
    }

    /** The same, and the clause is put differently with it: both, or neither. */
    @Transactional
    public void settle(
            UUID id, Outcome outcome, String decision, @Nullable MeetingId meeting, int version, Rewording clause) {
        settle(id, outcome, decision, meeting, version);
        var section = drafting.section(disagreement(id).section());
        drafting.write(section.id(), section.heading(), clause.words(), clause.version());
    }

    /** How the clause is to read, by whoever saw it in {@code version}. */
    public record Rewording(String words, int version) {}

    private void keep(Disagreement disagreement, String words, Voice voice, int version) {
        var view = new View(words, Said.of(voice, clock.instant()), version);
        if (!views.keep(disagreement.place(), disagreement.id(), view)) {
            throw new Stale();
        }
        journal.changed("remarks.saidView", disagreement.place(), disagreement.id());
        events.publishEvent(new ViewSaid(disagreement.place(), disagreement.id(), voice.organisation()));
    }
}

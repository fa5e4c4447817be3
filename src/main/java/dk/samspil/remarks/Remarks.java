package dk.samspil.remarks;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying something to a clause while it is written, answering it, and taking care of it. */
@Service
public class Remarks {

    private final Talk talk;
    private final Drafting drafting;
    private final RemarkRepository remarks;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Remarks(
            Talk talk,
            Drafting drafting,
            RemarkRepository remarks,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.talk = talk;
        this.drafting = drafting;
        this.remarks = remarks;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** All of a text with what was answered, in the order they were made. One statement. */
    @Transactional(readOnly = true)
    public List<Remark> of(EditionId edition) {
        return remarks.of(edition, null);
    }

    @Transactional(readOnly = true)
    public List<Remark> of(EditionId edition, UUID section) {
        return remarks.of(edition, section);
    }

    @Transactional(readOnly = true)
    public Remark remark(UUID id) {
        return remarks.find(id).orElseThrow(NotHere::new);
    }

    /**
     * Says something to a clause. Sent twice, it is one.
     *
     * @param passage words that stand in it; empty for the whole clause
     */
    @Transactional
    public void make(UUID section, UUID id, String passage, String words, Voice voice) {
        var edition = talk.open(drafting.section(section).edition(), voice.organisation());
        if (!passage.isBlank()
                && !Passage.stands(passage, drafting.section(section).words())) {
            throw new Refusal("passage", "remarks.problem.passage");
        }
        var made =
                new Remark(id, edition.id(), section, passage, words, Said.of(voice, clock.instant()), null, List.of());
        if (remarks.insert(edition.place(), made)) {
            drafting.discussed(section);
            changed("remarks.made", edition.place(), made);
        }
    }

    /** Answers a remark, also one that has been taken care of: then it is open again. Sent twice, it is one. */
    @Transactional
    public void reply(UUID id, UUID answer, String words, Voice voice) {
        var remark = remark(id);
        var edition = talk.open(remark.edition(), voice.organisation());
        if (remarks.insert(edition.place(), new Reply(answer, id, words, Said.of(voice, clock.instant())))) {
            remarks.reopen(id);
            changed("remarks.replied", edition.place(), remark);
        }
    }

    /** Anybody of the parties may; pressed twice, the first stands. */
    @Transactional
    public void care(UUID id) {
        var remark = remark(id);
        var edition = talk.open(remark.edition(), Actor.currentOrganisation());
        if (remarks.care(id, new Care(Actor.currentOrganisation(), Voice.own().name(), clock.instant()))) {
            changed("remarks.cared", edition.place(), remark);
        }
    }

    @Transactional
    public void reopen(UUID id) {
        var remark = remark(id);
        var edition = talk.open(remark.edition(), Actor.currentOrganisation());
        if (remarks.reopen(id)) {
            changed("remarks.reopened", edition.place(), remark);
        }
    }

    private void changed(String what, PlaceId place, Remark remark) {
        journal.changed(what, place, remark.id());
        events.publishEvent(new RemarksChanged(place, remark.edition()));
    }
}

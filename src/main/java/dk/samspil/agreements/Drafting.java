package dk.samspil.agreements;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the clauses. All may write in all of them; who wrote what stays to be seen, and nobody's words are lost. */
@Service
public class Drafting {

    /** As many of a clause's texts as a page shows. */
    private static final int HISTORY = 50;

    private final Agreements agreements;
    private final SectionRepository sections;
    private final WritingRepository writings;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafting(
            Agreements agreements,
            SectionRepository sections,
            WritingRepository writings,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.sections = sections;
        this.writings = writings;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** All clauses of an edition with who agrees, for whoever is in the collaboration. Two statements. */
    @Transactional(readOnly = true)
    public List<Section> sections(EditionId edition) {
        var nods = writings.nods(edition);
        return sections.of(edition).stream()
                .map(section -> section.with(nods.getOrDefault(section.id(), List.of())))
                .toList();
    }

    /** One clause with who agrees. One statement. */
    @Transactional(readOnly = true)
    public Section section(UUID id) {
        return open(id).section();
    }

    @Transactional(readOnly = true)
    public OpenSection open(UUID id) {
        return sections.open(id).orElseThrow(NotHere::new);
    }

    /** How many clauses stand there without a gap and wait for a party's yes; parties that none waits for are left out. One statement. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Integer> unread(EditionId edition) {
        return writings.unread(edition);
    }

    /** Its texts, the newest first. */
    @Transactional(readOnly = true)
    public List<Writing> history(UUID section) {
        return writings.of(section, HISTORY);
    }

    /**
     * Puts a clause differently. Where somebody else has written since {@code version}, both stand if they wrote in different lines;
     * else {@link Stale}, and the writer sees both. Whoever writes agrees with what they wrote.
     *
     * @return whether two texts became one
     */
    @Transactional
    public boolean write(UUID id, String heading, String words, int version) {
        var edition = agreements.open(section(id).edition());
        var now = section(id);
        if (now.heading().equals(heading) && now.words().equals(words)) {
            return false;
        }
        if (words.isBlank() && heading.isBlank()) {
            throw new Refusal("words", "agreements.section.problem.blank");
        }
        if (now.version() == version) {
            keep(edition.place(), now, heading, words, false);
            return false;
        }
        var before = writings.find(id, version).orElseThrow(Stale::new);
        if (!now.heading().equals(before.heading()) && !heading.equals(before.heading())) {
            throw new Stale();
        }
        var woven = Weaving.weave(before.words(), now.words(), words).orElseThrow(Stale::new);
        var title = heading.equals(before.heading()) ? now.heading() : heading;
        if (!woven.equals(now.words()) || !title.equals(now.heading())) {
            keep(edition.place(), now, title, woven, true);
        }
        return true;
    }

    private void keep(PlaceId place, Section now, String heading, String words, boolean merged) {
        var voice = Voice.own();
        var written = new Section(
                now.id(),
                now.edition(),
                now.position(),
                now.source(),
                now.continues(),
                heading,
                words,
                now.drafter(),
                now.discussed(),
                voice.organisation(),
                voice.name(),
                clock.instant(),
                now.version() + 1,
                List.of());
        if (!sections.write(written, now.version())) {
            throw new Stale();
        }
        writings.keep(
                place,
                now.id(),
                new Writing(
                        written.version(),
                        heading,
                        words,
                        voice.organisation(),
                        voice.name(),
                        clock.instant(),
                        merged));
        if (words.isBlank()) {
            writings.takeBack(now.id(), voice.organisation());
        } else {
            writings.nod(place, now.id(), written.version(), voice, clock.instant());
        }
        journal.changed("agreements.wrote", place, now.id());
        events.publishEvent(new SectionWritten(place, now.edition(), now.id()));
    }

    /** A party agrees with a clause as it stood in {@code version}; {@link Stale} where it has changed since. */
    @Transactional
    public void nod(UUID id, int version, Voice voice) {
        var edition = agreements.open(section(id).edition());
        var section = section(id);
        if (section.version() != version) {
            throw new Stale();
        }
        if (section.isBlank()) {
            throw new Refusal("", "agreements.section.problem.nothing");
        }
        writings.nod(edition.place(), id, version, voice, clock.instant());
        journal.changed("agreements.nodded", edition.place(), id);
        events.publishEvent(new SectionNodded(edition.place(), edition.id(), id));
    }

    /** The own organisation no longer agrees. */
    @Transactional
    public void takeBack(UUID id) {
        var edition = agreements.open(section(id).edition());
        writings.takeBack(id, Actor.currentOrganisation());
        journal.changed("agreements.tookBack", edition.place(), id);
        events.publishEvent(new SectionNodded(edition.place(), edition.id(), id));
    }

    /** Something has been said to it in a room above. */
    @Transactional
    public void discussed(UUID id) {
        sections.discussed(id);
    }
}

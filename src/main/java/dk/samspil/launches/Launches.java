package dk.samspil.launches;

import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parties write down when they begin. All of it is a note: nothing here refuses them anything. */
@Service
public class Launches {

    private final LineRepository lines;
    private final Collaborations collaborations;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Launches(
            LineRepository lines,
            Collaborations collaborations,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.collaborations = collaborations;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** In the order of their days; at most {@value LineRepository#MOST}. One statement. */
    @Transactional(readOnly = true)
    public List<LaunchLine> of(PlaceId place) {
        return lines.of(place);
    }

    /** @throws NotHere when it has been struck, or is another room's */
    @Transactional(readOnly = true)
    public LaunchLine line(PlaceId place, UUID id) {
        return lines.find(place, id).orElseThrow(NotHere::new);
    }

    /** Sent twice, it stands once. */
    @Transactional
    public void add(PlaceId place, LaunchLine line) {
        seats.hold(place);
        require(collaborations.room(place), line);
        if (lines.insert(place, line, clock.instant())) {
            journal.changed("launches.wrote", place, line.id());
            events.publishEvent(new LineChanged(place, line.id()));
        }
    }

    /** Says it anew; {@code changed} carries the version that was seen. What was answered of it stands. */
    @Transactional
    public void change(PlaceId place, LaunchLine changed) {
        seats.hold(place);
        require(collaborations.room(place), changed);
        if (line(place, changed.id()).saysTheSameAs(changed)) {
            return;
        }
        if (!lines.update(place, changed)) {
            throw new Stale();
        }
        journal.changed("launches.rewrote", place, changed.id());
        events.publishEvent(new LineChanged(place, changed.id()));
    }

    /** They have been told. Said twice, it is said once. */
    @Transactional
    public void told(PlaceId place, UUID id) {
        seats.hold(place);
        collaborations.room(place);
        if (line(place, id).waitsToBeTold()) {
            lines.tell(place, id);
            journal.changed("launches.told", place, id);
            events.publishEvent(new LineChanged(place, id));
        }
    }

    /** Changed in the meantime, it stays. */
    @Transactional
    public void strike(PlaceId place, UUID id, int version) {
        collaborations.room(place);
        line(place, id);
        if (!lines.delete(place, id, version)) {
            throw new Stale();
        }
        journal.changed("launches.struck", place, id);
        events.publishEvent(new LineChanged(place, id));
    }

    /** Those who do it say how it goes; they may say it again later. Sent twice, it is said once. */
    @Transactional
    public void answer(PlaceId place, UUID id, Voice voice, Goes goes, String words) {
        seats.hold(place);
        collaborations.room(place);
        var line = line(place, id);
        if (!line.isOpenTo(voice.organisation())) {
            throw new NotHere();
        }
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        if (line.going() != null && line.going().says(goes, words)) {
            return;
        }
        lines.answer(place, id, new Going(goes, words, voice.name(), today()), voice);
        journal.changed("launches.answered", place, id);
        events.publishEvent(new LineChanged(place, id));
        events.publishEvent(new GoesAnswered(place, id, voice.organisation(), voice.channel()));
    }

    LocalDate today() {
        return Today.by(clock);
    }

    private void require(Room room, LaunchLine line) {
        if (line.party() == null ? line.kind().needsParty() : !isIn(room, line.party())) {
            throw new Refusal("party", "launches.problem.party");
        }
        if (line.day() == null
                ? line.kind().needsDay()
                : line.kind().looksBack() && line.day().isAfter(today())) {
            throw new Refusal("day", line.day() == null ? "launches.problem.day" : "launches.problem.ahead");
        }
    }

    private static boolean isIn(Room room, OrganisationId organisation) {
        return room.party(organisation).filter(Party::isActive).isPresent();
    }
}

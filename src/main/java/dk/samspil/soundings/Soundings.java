package dk.samspil.soundings;

import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.journal.Journal;
import dk.samspil.meetings.Plan;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calling a whole field together. A municipality or a voluntary centre does so, and it alone moves the meeting or calls it off. */
@Service
public class Soundings {

    private final SoundingRepository soundings;
    private final ListedSoundingQuery lists;
    private final PointRepository points;
    private final InviteeRepository invitees;
    private final GuestRepository guests;
    private final Letters letters;
    private final Organisations organisations;
    private final Seats seats;
    private final Journal journal;
    private final Clock clock;

    Soundings(
            SoundingRepository soundings,
            ListedSoundingQuery lists,
            PointRepository points,
            InviteeRepository invitees,
            GuestRepository guests,
            Letters letters,
            Organisations organisations,
            Seats seats,
            Journal journal,
            Clock clock) {
        this.soundings = soundings;
        this.lists = lists;
        this.points = points;
        this.invitees = invitees;
        this.guests = guests;
        this.letters = letters;
        this.organisations = organisations;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the actor's organisation is of a kind that asks a whole field. */
    @Transactional(readOnly = true)
    public boolean mayHost() {
        var kind = organisations.own().kind();
        return kind == OrganisationKind.MUNICIPALITY || kind == OrganisationKind.VOLUNTARY_CENTRE;
    }

    /** Sent twice, it is one meeting. Nobody is asked yet. */
    @Transactional
    public void call(Sounding called, List<Point> programme) {
        seats.hold(called.id());
        if (soundings.find(called.id()).isPresent()) {
            return;
        }
        if (!mayHost()) {
            throw new Refusal("", "soundings.problem.kind");
        }
        called.plan().hour().requireAhead(clock.instant());
        var hat = hat();
        var unit = hat.units().isEmpty() ? null : hat.units().getFirst();
        try {
            seats.takeFirst(called.id(), unit);
        } catch (BadSqlGrammarException taken) {
            // Somebody else's place, guessed: the database lets nobody sit down there.
            throw new NotHere();
        }
        soundings.insert(called, unit);
        programme.forEach(point -> points.insert(called.id(), point, clock.instant()));
        journal.changed("soundings.called", called.id(), called.id().value());
    }

    /** For the host, and for whoever is asked. */
    @Transactional(readOnly = true)
    public Sounding sounding(PlaceId id) {
        return soundings.find(id).orElseThrow(NotHere::new);
    }

    /** For the host alone. */
    @Transactional(readOnly = true)
    public Sounding hosted(PlaceId id) {
        return soundings
                .find(id)
                .filter(one -> one.isHostedBy(Actor.currentOrganisation()))
                .orElseThrow(NotHere::new);
    }

    /** One page of the own organisation's list, what is coming first; {@code page} counts from 1. */
    @Transactional(readOnly = true)
    public List<ListedSounding> all(int page) {
        return lists.page(Actor.currentOrganisation(), page);
    }

    /** The next few that the own organisation hosts or is asked to. */
    @Transactional(readOnly = true)
    public List<ListedSounding> ahead(int limit) {
        var now = clock.instant();
        return all(1).stream()
                .filter(one -> !one.cancelled() && !one.isOver(now))
                .limit(limit)
                .toList();
    }

    /** Says something about it anew. At another time or in another place, everybody is asked again. True when it moved. */
    @Transactional
    public boolean change(Sounding changed) {
        seats.hold(changed.id());
        var before = hosted(changed.id());
        if (before.seen(changed.version()).equals(changed)) {
            return false;
        }
        requireChangeable(before);
        if (!changed.plan().hour().equals(before.plan().hour())) {
            changed.plan().hour().requireAhead(clock.instant());
        }
        if (!soundings.change(changed)) {
            throw new Stale();
        }
        boolean moved = before.plan().movesTo(changed.plan());
        if (moved) {
            move(before, changed.plan());
        }
        journal.changed(
                moved ? "soundings.moved" : "soundings.changed",
                changed.id(),
                changed.id().value());
        return moved;
    }

    /** Calls it off, and says why. Pressed twice, it is called off once. */
    @Transactional
    public void cancel(PlaceId id, String why) {
        seats.hold(id);
        var sounding = hosted(id);
        if (sounding.isCancelled()) {
            return;
        }
        requireChangeable(sounding);
        soundings.cancel(id, Actor.current().name(), why, clock.instant());
        letters.takeBack(id);
        letters.lay(id, Letter.CANCELLED);
        journal.changed("soundings.cancelled", id, id.value());
    }

    /** Refuses what comes too late: a meeting that is over or called off stays as it was. */
    void requireChangeable(Sounding sounding) {
        if (sounding.isCancelled()) {
            throw new Refusal("", "meetings.problem.cancelled");
        }
        if (sounding.isOver(clock.instant())) {
            throw new Refusal("", "meetings.problem.over");
        }
    }

    private void move(Sounding before, Plan to) {
        soundings.move(before.id(), before.plan(), to.hour().answerBy(today()));
        invitees.askAnew(before.id());
        guests.takeAll(before.id());
        letters.lay(before.id(), Letter.MOVED);
    }

    LocalDate today() {
        return Today.by(clock);
    }

    static Hat hat() {
        if (Actor.current() instanceof Actor.Person person && person.hat() != null) {
            return person.hat();
        }
        throw new IllegalStateException("Only somebody with an organisation calls a field together");
    }
}

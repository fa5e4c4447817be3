package dk.samspil.soundings;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme, which those who are asked help to make: they propose, and the host takes in, puts in order or says thank you. */
@Service
public class Programme {

    private final Soundings soundings;
    private final InviteeRepository invitees;
    private final PointRepository points;
    private final Seats seats;
    private final Journal journal;
    private final Clock clock;

    Programme(
            Soundings soundings,
            InviteeRepository invitees,
            PointRepository points,
            Seats seats,
            Journal journal,
            Clock clock) {
        this.soundings = soundings;
        this.invitees = invitees;
        this.points = points;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
    }

    /** The programme in its order, then what has been proposed. */
    @Transactional(readOnly = true)
    public List<Point> of(PlaceId sounding) {
        return points.of(sounding);
    }

    @Transactional(readOnly = true)
    public Point point(PlaceId sounding, UUID id) {
        return points.find(sounding, id).orElseThrow(NotHere::new);
    }

    /** The host's own stands in the programme at once; anybody else's waits for the host. Sent twice, it is one. */
    @Transactional
    public void propose(PlaceId id, UUID point, Element element, String words, String byName) {
        seats.hold(id);
        var sounding = soundings.sounding(id);
        soundings.requireChangeable(sounding);
        if (points.count(id) >= PointRepository.MOST) {
            throw new Refusal("words", "soundings.point.problem.many");
        }
        var own = Voice.own().organisation();
        var name = sounding.isHostedBy(own)
                ? sounding.hostName()
                : invitees.find(id, own).orElseThrow(NotHere::new).name();
        var state = sounding.isHostedBy(own) ? PointState.TAKEN_IN : PointState.PROPOSED;
        if (points.insert(id, new Point(point, element, words, state, own, name, byName, 1), clock.instant())) {
            journal.changed("soundings.proposed", id, point);
        }
    }

    @Transactional
    public void rewrite(PlaceId id, Point point) {
        held(id, point.id());
        if (!points.rewrite(id, point)) {
            throw new Stale();
        }
        journal.changed("soundings.rewrotePoint", id, point.id());
    }

    /** Pressed twice, it is done once. */
    @Transactional
    public void takeIn(PlaceId id, UUID point) {
        become(id, point, PointState.TAKEN_IN);
    }

    @Transactional
    public void thank(PlaceId id, UUID point) {
        become(id, point, PointState.THANKED);
    }

    @Transactional
    public void raise(PlaceId id, UUID point) {
        held(id, point);
        points.raise(id, point);
        journal.changed("soundings.orderedProgramme", id, point);
    }

    /** What another has proposed is not struck: it is thanked for. */
    @Transactional
    public void strike(PlaceId id, UUID point) {
        if (!held(id, point).proposedBy().equals(Actor.currentOrganisation())) {
            throw new NotHere();
        }
        points.delete(id, point);
        journal.changed("soundings.struckPoint", id, point);
    }

    private void become(PlaceId id, UUID point, PointState state) {
        if (held(id, point).state() != state) {
            points.become(id, point, state);
            journal.changed(
                    state == PointState.TAKEN_IN ? "soundings.tookPointIn" : "soundings.thankedForPoint", id, point);
        }
    }

    private Point held(PlaceId id, UUID point) {
        seats.hold(id);
        soundings.requireChangeable(soundings.hosted(id));
        return point(id, point);
    }
}

package dk.samspil.paths;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Phase;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is to do along the path: our suggestions, and what the parties add. */
@Service
public class Activities {

    private final ActivityRepository activities;
    private final Collaborations collaborations;
    private final Seats seats;
    private final Journal journal;
    private final Clock clock;

    Activities(
            ActivityRepository activities, Collaborations collaborations, Seats seats, Journal journal, Clock clock) {
        this.activities = activities;
        this.collaborations = collaborations;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
    }

    /** Of all phases: the suggestions as they stand, then the parties' own. One statement. */
    @Transactional(readOnly = true)
    public List<Activity> of(PlaceId place) {
        var written = activities.of(place);
        var suggested = Arrays.stream(Suggestion.values())
                .map(suggestion -> written.stream()
                        .filter(one -> one.suggestion() == suggestion)
                        .findFirst()
                        .orElseGet(() -> Activity.suggested(place, suggestion)));
        return Stream.concat(suggested, written.stream().filter(Activity::isOwn))
                .toList();
    }

    @Transactional(readOnly = true)
    public Activity activity(PlaceId place, UUID id) {
        return of(place).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotHere::new);
    }

    /** One of the parties' own. Sent twice, it stands once. */
    @Transactional
    public void add(PlaceId place, UUID id, Phase phase, String words) {
        collaborations.room(place);
        if (activities.save(place, Activity.own(id, phase, words), clock.instant())) {
            journal.changed("paths.added", place, id);
        }
    }

    /** Who does it and when, said anew; {@code changed} carries the version that was seen. */
    @Transactional
    public void plan(PlaceId place, Activity changed) {
        seats.hold(place);
        var room = collaborations.room(place);
        if (changed.party() != null
                && room.party(changed.party()).filter(Party::isActive).isEmpty()) {
            throw new Refusal("party", "paths.activity.problem.party");
        }
        var standing = activity(place, changed.id());
        if (standing.equals(
                changed.planned(changed.party(), changed.who(), changed.day(), changed.done(), standing.version()))) {
            return;
        }
        if (!activities.save(place, changed, clock.instant())) {
            throw new Stale();
        }
        journal.changed("paths.planned", place, changed.id());
    }

    /** It is done. Said twice, it is done once. */
    @Transactional
    public void tick(PlaceId place, UUID id) {
        seats.hold(place);
        collaborations.room(place);
        var activity = activity(place, id);
        if (activity.done()) {
            return;
        }
        var name = Actor.current() instanceof Actor.Person person ? person.name() : "";
        activities.save(place, activity.doneBy(Actor.currentOrganisation(), name, today()), clock.instant());
        journal.changed("paths.ticked", place, id);
    }

    /** A suggestion is done. */
    @Transactional
    public void tick(PlaceId place, Suggestion suggestion) {
        tick(place, Activity.suggested(place, suggestion).id());
    }

    /** One of the parties' own is struck; a suggestion stays. Changed in the meantime, it stays too. */
    @Transactional
    public void strike(PlaceId place, UUID id, int version) {
        collaborations.room(place);
        if (!activity(place, id).isOwn()) {
            throw new NotHere();
        }
        if (!activities.delete(place, id, version)) {
            throw new Stale();
        }
        journal.changed("paths.struck", place, id);
    }

    private LocalDate today() {
        return Today.by(clock);
    }
}

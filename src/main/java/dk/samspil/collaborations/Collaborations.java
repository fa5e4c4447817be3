package dk.samspil.collaborations;

import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The collaborations that the actor's organisation sits in. */
@Service
public class Collaborations {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    /** More than anybody is in at a time. */
    private static final int MOST_GOING = 500;

    private final RoomRepository rooms;
    private final PartyRepository parties;
    private final CardRepository cards;
    private final Organisations organisations;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Collaborations(
            RoomRepository rooms,
            PartyRepository parties,
            CardRepository cards,
            Organisations organisations,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rooms = rooms;
        this.parties = parties;
        this.cards = cards;
        this.organisations = organisations;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Starts a collaboration, or enters one that exists. Sent twice, it is one. */
    @Transactional
    public void start(NewCollaboration begun) {
        seats.hold(begun.place());
        if (rooms.find(begun.place()).isPresent()) {
            return;
        }
        var hat = hat();
        var now = clock.instant();
        sitDown(begun.place(), hat);
        var own = new Party(
                hat.organisation(),
                hat.name(),
                hat.shortName(),
                hat.side(),
                PartyStatus.ACTIVE,
                organisations.isConfirmed(hat.organisation()),
                begun.contact(),
                1);
        var room = Room.begun(begun, own);
        rooms.insert(room, hat.organisation(), now);
        parties.insert(begun.place(), own, now);
        cards.deal(room, now);
        journal.changed("collaborations.started", begun.place(), begun.place().value());
        events.publishEvent(new CollaborationStarted(begun.place()));
    }

    /** The room, for a party that is in it; not here for everyone else, the merely invited included. One statement. */
    @Transactional(readOnly = true)
    public Room room(PlaceId place) {
        return rooms.find(place)
                .filter(room -> room.party(Actor.currentOrganisation())
                        .filter(Party::isActive)
                        .isPresent())
                .orElseThrow(NotHere::new);
    }

    /** The room as it is for whoever holds a seat: also for one who has just said no, and is on the way out. One statement. */
    @Transactional(readOnly = true)
    public Room fromTheDoor(PlaceId place) {
        return rooms.find(place).orElseThrow(NotHere::new);
    }

    /** What it is called and what it is about, said anew; {@code changed} carries the version that was seen. */
    @Transactional
    public void describe(Room changed) {
        if (room(changed.place()).isDescribedAs(changed)) {
            return;
        }
        if (!rooms.update(changed)) {
            throw new Stale();
        }
        cards.deal(room(changed.place()), clock.instant());
        journal.changed(
                "collaborations.described", changed.place(), changed.place().value());
        events.publishEvent(new CollaborationDescribed(changed.place()));
    }

    /** Where on the path it is, and whether it goes on. Whoever decides so holds the place meanwhile, and journals it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(PlaceId place, Phase phase, CollaborationState state, @Nullable LocalDate pausedUntil) {
        var before = room(place).state();
        if (state != before && !before.mayBecome(state)) {
            throw new IllegalStateException(before + " may not become " + state);
        }
        rooms.move(place, phase, state, pausedUntil);
        cards.deal(room(place), clock.instant());
        events.publishEvent(new CollaborationMoved(place));
    }

    /** How it is held together; whoever settles that holds the place meanwhile, and journals it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdBy(PlaceId place, Form form) {
        rooms.hold(room(place).place(), form);
    }

    /** One page of the own organisation's list, newest touched first; {@code page} counts from 1. */
    @Transactional(readOnly = true)
    public List<Card> cards(int page) {
        return cards.page(Actor.currentOrganisation(), page);
    }

    /** All of the own organisation's that go on and it has said yes to, to choose among; newest touched first. */
    @Transactional(readOnly = true)
    public List<Card> going() {
        return cards.going(Actor.currentOrganisation(), MOST_GOING);
    }

    private void sitDown(PlaceId place, Hat hat) {
        try {
            seats.takeFirst(place, hat.units().isEmpty() ? null : hat.units().getFirst());
        } catch (BadSqlGrammarException refused) {
            // Somebody else's place, guessed: the database lets nobody sit down there.
            var cause = refused.getSQLException();
            if (cause != null && INSUFFICIENT_PRIVILEGE.equals(cause.getSQLState())) {
                throw new NotHere();
            }
            throw refused;
        }
    }

    private static Hat hat() {
        if (Actor.current() instanceof Actor.Person person && person.hat() != null) {
            return person.hat();
        }
        throw new IllegalStateException("Only somebody with an organisation starts a collaboration");
    }
}

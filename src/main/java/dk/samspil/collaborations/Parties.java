package dk.samspil.collaborations;

import dk.samspil.access.Actor;
import dk.samspil.access.Links;
import dk.samspil.access.Links.Asked;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.OrganisationConfirmed;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in a collaboration: sitting down and going out. Whoever asks and answers does so by invitation, holds the place
 * meanwhile, and journals it.
 */
@Service
public class Parties {

    private final Collaborations collaborations;
    private final RoomRepository rooms;
    private final PartyRepository parties;
    private final OfferedRepository offered;
    private final CardRepository cards;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Parties(
            Collaborations collaborations,
            RoomRepository rooms,
            PartyRepository parties,
            OfferedRepository offered,
            CardRepository cards,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.collaborations = collaborations;
        this.rooms = rooms;
        this.parties = parties;
        this.offered = offered;
        this.cards = cards;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Who is in it, as a listener needs it: also while the actor's own organisation is on its way out. */
    @Transactional(readOnly = true)
    public List<OrganisationId> active(PlaceId place) {
        return rooms.find(place).stream()
                .flatMap(room -> room.active().stream())
                .map(Party::organisation)
                .toList();
    }

    /** One that one's own organisation is in a collaboration with, or has asked into one. */
    @Transactional(readOnly = true)
    public Optional<Party> met(OrganisationId organisation) {
        return parties.met(organisation);
    }

    /** From now on it stands without the mark. */
    @EventListener
    void on(OrganisationConfirmed confirmed) {
        parties.noteConfirmed(confirmed.organisation());
    }

    /** Keeps a seat for one who is invited, to be taken with a yes. Links sent to it before close. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expect(PlaceId place, Party guest) {
        links.revoke(place, guest.organisation());
        seats.offer(place, guest.organisation());
        parties.insert(place, guest, clock.instant());
        dealCards(place);
        events.publishEvent(new PartyExpected(place, guest.organisation()));
    }

    /** One who was invited sits down, and says whom the others call. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(PlaceId place, OrganisationId organisation, ContactPerson contact, Channel channel) {
        if (channel == Channel.PHONE) {
            seats.grant(place, organisation);
        } else {
            seats.accept(place);
        }
        parties.become(place, organisation, PartyStatus.ACTIVE, clock.instant());
        var room = rooms.find(place).orElseThrow(NotHere::new);
        var party = room.party(organisation).orElseThrow(NotHere::new);
        parties.introduce(place, organisation, contact, party.version());
        dealCards(place);
        events.publishEvent(new PartyJoined(place, organisation, channel));
    }

    /** One who was invited says no. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decline(PlaceId place, OrganisationId organisation, Channel channel) {
        if (channel != Channel.PHONE) {
            // One who says no never sits down; taking the offered seat lets this transaction tell the room before
            // giving it up.
            seats.accept(place);
        }
        goOut(place, organisation, PartyStatus.DECLINED);
        events.publishEvent(new PartyDeclined(place, organisation, channel));
        seats.withdraw(place, organisation);
    }

    /** One who was invited is not expected any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(PlaceId place, OrganisationId organisation) {
        leave(place, organisation);
    }

    /** Leaves, alone and without asking anybody. What one has said openly stays; what was not yet shown is gone. */
    @Transactional
    public void leave(PlaceId place) {
        seats.hold(place);
        collaborations.room(place);
        var own = Actor.currentOrganisation();
        leave(place, own);
        journal.changed("collaborations.left", place, own.value());
    }

    /** Whom the others call at one's own, in this collaboration; whoever it is answers what has not been answered. */
    @Transactional
    public void introduce(PlaceId place, ContactPerson contact, int version) {
        var own = collaborations.room(place).party(Actor.currentOrganisation()).orElseThrow(NotHere::new);
        if (own.contact().equals(contact)) {
            return;
        }
        if (!parties.introduce(place, own.organisation(), contact, version)) {
            throw new Stale();
        }
        journal.changed(
                "collaborations.introduced", place, Actor.currentOrganisation().value());
        var before = own.contact().address();
        if (!before.equalsIgnoreCase(contact.address())) {
            var asked = before.isEmpty() ? Set.<Asked>of() : links.close(place, own.organisation(), before);
            events.publishEvent(new ContactChanged(place, own.organisation(), asked));
        }
    }

    private void leave(PlaceId place, OrganisationId organisation) {
        goOut(place, organisation, PartyStatus.LEFT);
        events.publishEvent(new PartyLeft(place, organisation));
        seats.withdraw(place, organisation);
    }

    private void goOut(PlaceId place, OrganisationId organisation, PartyStatus status) {
        links.revoke(place, organisation);
        offered.choose(place, organisation, List.of());
        parties.become(place, organisation, status, clock.instant());
        cards.take(place, organisation);
        dealCards(place);
    }

    private void dealCards(PlaceId place) {
        cards.deal(rooms.find(place).orElseThrow(NotHere::new), clock.instant());
    }
}

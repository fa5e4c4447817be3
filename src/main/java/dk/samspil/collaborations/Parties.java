package dk.samspil.collaborations;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coming into a collaboration and going out of it. Any party may invite; no party is another's gatekeeper. */
@Service
public class Parties {

    private final Collaborations collaborations;
    private final RoomRepository rooms;
    private final PartyRepository parties;
    private final InvitationRepository invitations;
    private final RoundRepository rounds;
    private final SixAnswerRepository answers;
    private final OfferedRepository offered;
    private final CardRepository cards;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Parties(
            Collaborations collaborations,
            RoomRepository rooms,
            PartyRepository parties,
            InvitationRepository invitations,
            RoundRepository rounds,
            SixAnswerRepository answers,
            OfferedRepository offered,
            CardRepository cards,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.collaborations = collaborations;
        this.rooms = rooms;
        this.parties = parties;
        this.invitations = invitations;
        this.rounds = rounds;
        this.answers = answers;
        this.offered = offered;
        this.cards = cards;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks another organisation to join. Asked again, the older link closes. */
    @Transactional
    public Invitation invite(PlaceId place, Guest guest) {
        return invite(place, ids.next(), guest);
    }

    /** {@code id} is the invitation's own and comes with the form: sent twice, it is one. */
    @Transactional
    public Invitation invite(PlaceId place, UUID id, Guest guest) {
        rooms.hold(place);
        var room = collaborations.room(place);
        var sent = invitations.find(id);
        if (sent.isPresent()) {
            return sent.get();
        }
        var before = room.party(guest.organisation());
        if (before.filter(Party::isActive).isPresent()) {
            throw new Refusal("organisation", "collaborations.invite.problem.isIn");
        }
        links.revoke(place, guest.organisation());
        invitations
                .open(place, guest.organisation())
                .ifPresent(older -> invitations.answer(older.id(), false, clock.instant()));
        seats.offer(place, guest.organisation());
        var contact =
                new ContactPerson(guest.contactName(), "", guest.contactPhone(), "", guest.contactAddress(), "", "");
        parties.insert(
                place,
                new Party(
                        guest.organisation(),
                        guest.name(),
                        guest.shortName(),
                        guest.side(),
                        PartyStatus.INVITED,
                        contact,
                        1),
                clock.instant());
        askInOpenRounds(place, guest.organisation());
        var invitation = invitation(id, room, guest);
        invitations.insert(invitation);
        dealCards(place);
        journal.changed("collaborations.invited", place, guest.organisation().value());
        events.publishEvent(new PartyInvited(place, guest.organisation(), invitation.id()));
        return invitation;
    }

    @Transactional(readOnly = true)
    public Invitation invitation(UUID id) {
        return invitations.find(id).orElseThrow(NotHere::new);
    }

    /** The newest invitation of an organisation, answered or not; also for one that said no, and sits here no more. */
    @Transactional(readOnly = true)
    public Invitation newest(PlaceId place, OrganisationId organisation) {
        return invitations.newest(place, organisation).orElseThrow(NotHere::new);
    }

    /** Who is in it, as a listener needs it: also while the actor's own organisation is on its way out. */
    @Transactional(readOnly = true)
    public List<OrganisationId> active(PlaceId place) {
        return rooms.find(place).stream()
                .flatMap(room -> room.active().stream())
                .map(Party::organisation)
                .toList();
    }

    /** Invitations that wait for the actor's organisation. */
    @Transactional(readOnly = true)
    public List<Invitation> waiting() {
        return invitations.waiting(Actor.currentOrganisation());
    }

    /** Yes: from the organisation itself, by its link, or on the phone. Sent twice, it is one. */
    @Transactional
    public void accept(UUID invitationId, ContactPerson contact, Voice voice) {
        var invitation = invitation(invitationId);
        if (!isFirst(invitation, true, voice)) {
            return;
        }
        var place = invitation.place();
        if (voice.channel() == Channel.PHONE) {
            seats.grant(place, invitation.organisation());
        } else {
            seats.accept(place);
        }
        parties.become(place, invitation.organisation(), PartyStatus.ACTIVE, clock.instant());
        var room = rooms.find(place).orElseThrow(NotHere::new);
        var party = room.party(invitation.organisation()).orElseThrow(NotHere::new);
        parties.introduce(place, party.organisation(), contact, party.version());
        dealCards(place);
        journal.changed(
                "collaborations.accepted", place, invitation.organisation().value());
        events.publishEvent(new PartyJoined(place, invitation.organisation(), voice.channel()));
    }

    /** No, which is a good answer too. */
    @Transactional
    public void decline(UUID invitationId, Voice voice) {
        var invitation = invitation(invitationId);
        if (!isFirst(invitation, false, voice)) {
            return;
        }
        var place = invitation.place();
        if (voice.channel() != Channel.PHONE) {
            // One who says no never sits down; taking the offered seat lets this transaction tell the room before
            // giving it up.
            seats.accept(place);
        }
        goOut(place, invitation.organisation(), PartyStatus.DECLINED);
        journal.changed(
                "collaborations.declined", place, invitation.organisation().value());
        events.publishEvent(new PartyDeclined(place, invitation.organisation(), voice.channel()));
        seats.withdraw(place, invitation.organisation());
    }

    /** Takes an invitation back, also while the other is writing an answer: its links close at once. */
    @Transactional
    public void withdraw(PlaceId place, OrganisationId organisation) {
        rooms.hold(place);
        var party = collaborations.room(place).party(organisation).orElseThrow(NotHere::new);
        if (party.status() != PartyStatus.INVITED) {
            throw new Refusal("", "collaborations.withdraw.problem.isIn");
        }
        invitations.open(place, organisation).ifPresent(open -> invitations.answer(open.id(), false, clock.instant()));
        goOut(place, organisation, PartyStatus.LEFT);
        journal.changed("collaborations.withdrew", place, organisation.value());
        events.publishEvent(new PartyLeft(place, organisation));
        seats.withdraw(place, organisation);
    }

    /** Leaves, alone and without asking anybody. What one has said openly stays; what was not yet shown is gone. */
    @Transactional
    public void leave(PlaceId place) {
        rooms.hold(place);
        collaborations.room(place);
        var own = Actor.currentOrganisation();
        goOut(place, own, PartyStatus.LEFT);
        journal.changed("collaborations.left", place, own.value());
        events.publishEvent(new PartyLeft(place, own));
        seats.withdraw(place, own);
    }

    /** Whom the others call at one's own, in this collaboration. */
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
    }

    /** False when the same was said before; saying something else now is too late. */
    private boolean isFirst(Invitation invitation, boolean accepted, Voice voice) {
        if (!invitation.organisation().equals(voice.organisation())) {
            throw new NotHere();
        }
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        rooms.hold(invitation.place());
        if (invitations.answer(invitation.id(), accepted, clock.instant())) {
            return true;
        }
        if (!Boolean.valueOf(accepted).equals(invitation(invitation.id()).accepted())) {
            throw new Refusal("", "collaborations.invitation.problem.answered");
        }
        return false;
    }

    private void goOut(PlaceId place, OrganisationId organisation, PartyStatus status) {
        links.revoke(place, organisation);
        var open = openRounds(place);
        open.forEach(round -> {
            answers.forget(round.id(), organisation);
            rounds.forget(round.id(), organisation);
        });
        offered.choose(place, organisation, List.of());
        parties.become(place, organisation, status, clock.instant());
        cards.take(place, organisation);
        dealCards(place);
        // Perhaps it was the only one the others were waiting for.
        open.stream()
                .filter(round -> round.waitsFor(organisation)
                        && round.silent().size() == 1
                        && round.asked().size() > 1)
                .forEach(round -> events.publishEvent(new RoundShown(place, round.id(), round.kind())));
    }

    private void askInOpenRounds(PlaceId place, OrganisationId organisation) {
        openRounds(place).forEach(round -> rounds.ask(round.id(), place, organisation));
    }

    private List<Round> openRounds(PlaceId place) {
        var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        return rounds.newest(place).stream()
                .filter(round -> !round.isShown(today))
                .toList();
    }

    private void dealCards(PlaceId place) {
        cards.deal(rooms.find(place).orElseThrow(NotHere::new), clock.instant());
    }

    private Invitation invitation(UUID id, Room room, Guest guest) {
        if (!(Actor.current() instanceof Actor.Person person) || person.hat() == null) {
            throw new IllegalStateException("Only somebody signed in invites");
        }
        Instant now = clock.instant();
        return new Invitation(
                id,
                room.place(),
                guest.organisation(),
                person.hat().organisation(),
                person.name(),
                person.hat().name(),
                room.name(),
                room.purpose(),
                room.active().stream().map(Party::name).collect(Collectors.joining(", ")),
                guest.words(),
                guest.contactName(),
                guest.contactAddress(),
                guest.contactPhone(),
                now,
                null,
                null);
    }
}

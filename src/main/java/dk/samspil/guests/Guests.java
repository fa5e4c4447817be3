package dk.samspil.guests;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.PartyStatus;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.OrganisationConfirmed;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking an organisation to join, and its answer. Any party may invite; no party is another's gatekeeper. */
@Service
public class Guests {

    private final InvitationRepository invitations;
    private final Collaborations collaborations;
    private final Parties parties;
    private final Organisations organisations;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Guests(
            InvitationRepository invitations,
            Collaborations collaborations,
            Parties parties,
            Organisations organisations,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.collaborations = collaborations;
        this.parties = parties;
        this.organisations = organisations;
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
        seats.hold(place);
        var room = collaborations.room(place);
        var sent = invitations.find(id);
        if (sent.isPresent()) {
            return sent.get();
        }
        if (room.party(guest.organisation()).filter(Party::isActive).isPresent()) {
            throw new Refusal("organisation", "guests.invite.problem.isIn");
        }
        close(place, guest.organisation());
        var invitation = invitation(id, room, guest);
        invitations.insert(invitation);
        parties.expect(place, guest.party(organisations.isConfirmed(guest.organisation())));
        journal.changed("guests.invited", place, guest.organisation().value());
        events.publishEvent(new PartyInvited(place, guest.organisation(), id));
        return invitation;
    }

    @Transactional(readOnly = true)
    public Invitation invitation(UUID id) {
        return invitations.find(id).orElseThrow(NotHere::new);
    }

    /** Who asked an organisation in, the last time; nobody where it came in another way. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> inviter(PlaceId place, OrganisationId guest) {
        return invitations.newest(place, guest).map(Invitation::sender);
    }

    /** The newest invitation of an organisation, answered or not; also for one that said no, and sits here no more. */
    @Transactional(readOnly = true)
    public Invitation newest(PlaceId place, OrganisationId organisation) {
        return invitations.newest(place, organisation).orElseThrow(NotHere::new);
    }

    /** Yes: from the organisation itself, by its link, or on the phone. Sent twice, it is one. */
    @Transactional
    public void accept(UUID id, ContactPerson contact, Voice voice) {
        var invitation = invitation(id);
        if (isFirst(invitation, true, voice)) {
            parties.join(invitation.place(), invitation.organisation(), contact, voice.channel());
            journal.changed(
                    "guests.accepted",
                    invitation.place(),
                    invitation.organisation().value());
        }
    }

    /** No, which is a good answer too. */
    @Transactional
    public void decline(UUID id, Voice voice) {
        var invitation = invitation(id);
        if (isFirst(invitation, false, voice)) {
            parties.decline(invitation.place(), invitation.organisation(), voice.channel());
            journal.changed(
                    "guests.declined",
                    invitation.place(),
                    invitation.organisation().value());
        }
    }

    /** Takes an invitation back, also while the other is writing an answer: its links close at once. */
    @Transactional
    public void withdraw(PlaceId place, OrganisationId organisation) {
        seats.hold(place);
        var party = collaborations.room(place).party(organisation).orElseThrow(NotHere::new);
        if (party.status() != PartyStatus.INVITED) {
            throw new Refusal("", "guests.problem.isIn");
        }
        close(place, organisation);
        parties.withdraw(place, organisation);
        journal.changed("guests.withdrew", place, organisation.value());
    }

    /** From now on its invitations stand without the mark. */
    @EventListener
    void on(OrganisationConfirmed confirmed) {
        invitations.noteConfirmed(confirmed.organisation());
    }

    private void close(PlaceId place, OrganisationId organisation) {
        invitations.open(place, organisation).ifPresent(open -> invitations.answer(open.id(), false, clock.instant()));
    }

    /** False when the same was said before; saying something else now is too late. */
    private boolean isFirst(Invitation invitation, boolean accepted, Voice voice) {
        if (!invitation.organisation().equals(voice.organisation())) {
            throw new NotHere();
        }
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        seats.hold(invitation.place());
        if (invitations.answer(invitation.id(), accepted, clock.instant())) {
            return true;
        }
        if (!Boolean.valueOf(accepted).equals(invitation(invitation.id()).accepted())) {
            throw new Refusal("", "guests.problem.answered");
        }
        return false;
    }

    private Invitation invitation(UUID id, Room room, Guest guest) {
        if (!(Actor.current() instanceof Actor.Person person) || person.hat() == null) {
            throw new IllegalStateException("Only somebody signed in invites");
        }
        var own = room.party(person.hat().organisation()).orElseThrow();
        return new Invitation(
                id,
                room.place(),
                guest.organisation(),
                person.hat().organisation(),
                person.name(),
                person.hat().name(),
                own.contact().phone(),
                own.confirmed(),
                room.name(),
                room.purpose(),
                room.active().stream().map(Party::name).collect(Collectors.joining(", ")),
                guest.words(),
                guest.contactName(),
                guest.contactAddress(),
                guest.contactPhone(),
                clock.instant(),
                null,
                null);
    }
}

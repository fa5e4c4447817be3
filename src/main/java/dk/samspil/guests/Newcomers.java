package dk.samspil.guests;

import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Refusal;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks an organisation that is not here yet: it is introduced and invited in one breath, or neither. */
@Component
class Newcomers {

    private final Collaborations collaborations;
    private final Seats seats;
    private final InvitationRepository sent;
    private final Guests guests;
    private final Organisations organisations;

    Newcomers(
            Collaborations collaborations,
            Seats seats,
            InvitationRepository sent,
            Guests guests,
            Organisations organisations) {
        this.collaborations = collaborations;
        this.seats = seats;
        this.sent = sent;
        this.guests = guests;
        this.organisations = organisations;
    }

    /** {@code id} is the invitation's own and comes with the form: sent twice, it is one. */
    @Transactional
    void invite(PlaceId place, UUID id, NewOrganisation newcomer, String words) {
        seats.hold(place);
        var room = collaborations.room(place);
        if (sent.find(id).isPresent()) {
            return;
        }
        if (room.present().stream().anyMatch(party -> party.name().equalsIgnoreCase(newcomer.name()))) {
            throw new Refusal("name", "guests.invite.problem.known", newcomer.name());
        }
        guests.invite(
                place,
                id,
                new Guest(
                        organisations.introduce(newcomer),
                        newcomer.name(),
                        newcomer.shortName(),
                        newcomer.kind().side(),
                        newcomer.contactName(),
                        newcomer.contactAddress(),
                        Objects.requireNonNullElse(newcomer.contactPhone(), ""),
                        words));
    }
}

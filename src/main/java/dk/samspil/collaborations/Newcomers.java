package dk.samspil.collaborations;

import dk.samspil.access.PlaceId;
import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.Organisations;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks an organisation that is not here yet: it is introduced and invited in one breath, or neither. */
@Component
class Newcomers {

    private final Collaborations collaborations;
    private final RoomRepository rooms;
    private final InvitationRepository invitations;
    private final Parties parties;
    private final Organisations organisations;

    Newcomers(
            Collaborations collaborations,
            RoomRepository rooms,
            InvitationRepository invitations,
            Parties parties,
            Organisations organisations) {
        this.collaborations = collaborations;
        this.rooms = rooms;
        this.invitations = invitations;
        this.parties = parties;
        this.organisations = organisations;
    }

    /** {@code id} is the invitation's own and comes with the form: sent twice, it is one. */
    @Transactional
    void invite(PlaceId place, UUID id, NewOrganisation newcomer, String words) {
        rooms.hold(place);
        collaborations.room(place);
        if (invitations.find(id).isPresent()) {
            return;
        }
        parties.invite(
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

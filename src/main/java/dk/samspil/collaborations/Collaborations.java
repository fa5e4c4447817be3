package dk.samspil.collaborations;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The collaborations that the actor's organisation sits in. */
@Service
public class Collaborations {

    private final RoomRepository rooms;

    Collaborations(RoomRepository rooms) {
        this.rooms = rooms;
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
}

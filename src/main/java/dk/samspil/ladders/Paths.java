package dk.samspil.ladders;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Room;

/** Where the ladder's pages lie. */
final class Paths {

    private Paths() {}

    static String ladder(PlaceId place) {
        return Room.path(place) + "/trappen";
    }

    static String answer(PlaceId place) {
        return ladder(place) + "/svar";
    }

    static String phone(PlaceId place, OrganisationId organisation) {
        return ladder(place) + "/telefon/" + organisation;
    }

    static String history(PlaceId place) {
        return ladder(place) + "/historik";
    }

    static String rounds(PlaceId place) {
        return ladder(place) + "/runder";
    }

    static String joint(PlaceId place) {
        return ladder(place) + "/faelles-svar";
    }
}

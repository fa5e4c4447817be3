package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Room;
import java.util.UUID;

/** Where the role split's pages lie. */
final class Paths {

    private Paths() {}

    static String roles(PlaceId place) {
        return Room.path(place) + "/roller";
    }

    static String rounds(PlaceId place) {
        return roles(place) + "/runder";
    }

    static String answer(PlaceId place) {
        return roles(place) + "/svar";
    }

    static String phone(PlaceId place, OrganisationId organisation) {
        return roles(place) + "/telefon/" + organisation;
    }

    static String tasks(PlaceId place) {
        return roles(place) + "/opgaver";
    }

    static String newTask(PlaceId place) {
        return tasks(place) + "/ny";
    }

    static String task(PlaceId place, UUID task) {
        return tasks(place) + "/" + task;
    }

    static String joint(PlaceId place, UUID task) {
        return task(place, task) + "/faelles-svar";
    }

    static String phoneReply(PlaceId place, UUID task, OrganisationId organisation) {
        return task(place, task) + "/telefon/" + organisation;
    }

    /** Where a joint answer stands on the map's own page. */
    static String jointAnchor(UUID task) {
        return "faelles-" + task;
    }

    /** Where a difference stands on the map's own page. */
    static String talkAnchor(UUID task) {
        return "opgave-" + task;
    }
}

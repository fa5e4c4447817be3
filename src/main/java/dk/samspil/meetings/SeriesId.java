package dk.samspil.meetings;

import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Room;
import java.util.UUID;

/** Several meetings that are called together (en møderække). */
public record SeriesId(UUID value) {

    /** How many may be called at once. */
    public static final int MOST = 24;

    @Override
    public String toString() {
        return value.toString();
    }

    public String path(PlaceId place) {
        return path(place, "/" + value);
    }

    public static String path(PlaceId place, String below) {
        return Room.path(place) + "/moeder/flere" + below;
    }
}

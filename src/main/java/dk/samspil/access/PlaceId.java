package dk.samspil.access;

import java.util.UUID;

/** Something several organisations share and have seats in; today a collaboration. */
public record PlaceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.samspil.directory;

import java.util.UUID;

/** One offer, the same in the directory, the role split and the agreement. */
public record OfferId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

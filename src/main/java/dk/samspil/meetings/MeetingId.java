package dk.samspil.meetings;

import java.util.UUID;

/** A meeting (møde). */
public record MeetingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.samspil.rounds;

import java.util.UUID;

/** One round of a question put to every party. */
public record RoundId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

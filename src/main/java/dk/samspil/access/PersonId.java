package dk.samspil.access;

import java.util.UUID;

/** A human being with an account, whichever hats they wear. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

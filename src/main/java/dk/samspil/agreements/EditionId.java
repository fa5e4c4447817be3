package dk.samspil.agreements;

import java.util.UUID;

/** One text of an agreement (udgave). */
public record EditionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

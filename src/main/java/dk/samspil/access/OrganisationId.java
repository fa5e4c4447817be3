package dk.samspil.access;

import java.util.UUID;

/** An organisation of any kind: authority, provider, association, group. */
public record OrganisationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

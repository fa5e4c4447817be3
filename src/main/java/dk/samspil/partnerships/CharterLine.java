package dk.samspil.partnerships;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.EditionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat, something a party puts in, or a step when they disagree. Written and struck, never changed.
 *
 * @param party whose seat or resource it is; null for a step
 * @param about the name of who sits there; who meets; empty for a resource
 * @param words their function; how much
 * @param days within how many they meet; 0 but for a step
 */
public record CharterLine(
        UUID id,
        EditionId edition,
        CharterLineKind kind,
        @Nullable OrganisationId party,
        @Nullable ResourceKind resource,
        String about,
        String words,
        int days) {}

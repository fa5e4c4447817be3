package dk.samspil.journal;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal, as it is read again.
 *
 * @param person who acted; null where it was the house itself, a link or a visitor
 * @param organisation whom they acted for, if anybody
 * @param actingFrom where they came from, if they acted for another organisation than their own
 */
record Entry(
        UUID id,
        Instant at,
        EntryKind kind,
        ActorKind actor,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        @Nullable OrganisationId actingFrom,
        String what,
        String purpose) {}

package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.rounds.RoundId;
import java.time.Instant;
import java.util.UUID;

/** One party's assessment of one task in one round, and who wrote it last. */
public record GivenAssessment(
        RoundId round,
        UUID task,
        OrganisationId organisation,
        Assessment assessment,
        String by,
        Instant at,
        int version) {}

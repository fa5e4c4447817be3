package dk.samspil.access;

import java.time.Instant;
import java.util.UUID;

/**
 * An opened link: what it answers, for whom, and until when.
 *
 * @param place the collaboration it reaches; for a membership, the organisation itself
 * @param subject what exactly is asked (an invitation, a round)
 * @param holder the name of the person it was sent to
 */
public record Link(
        UUID id,
        LinkPurpose purpose,
        OrganisationId organisation,
        PlaceId place,
        UUID subject,
        String holder,
        String address,
        Instant expires) {}

package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;

/** An organisation about to be invited, and whom to write to there. {@code words} is what the inviter says to them. */
public record Guest(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        String contactName,
        String contactAddress,
        String contactPhone,
        String words) {}

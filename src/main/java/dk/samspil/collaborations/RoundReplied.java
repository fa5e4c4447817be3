package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** A party has answered, for the first time in this round. */
public record RoundReplied(
        PlaceId place, RoundId round, RoundKind kind, OrganisationId organisation, Channel channel) {}

package dk.samspil.rounds;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;

/** A party has answered, for the first time in this round. */
public record RoundReplied(
        PlaceId place, RoundId round, RoundKind kind, OrganisationId organisation, Channel channel) {}

package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.rounds.RoundId;
import java.util.UUID;

/** A party sees it otherwise than a proposed joint answer: somebody is to write it anew. */
public record SplitSeenOtherwise(
        PlaceId place, RoundId round, UUID task, OrganisationId organisation, Channel channel) {}

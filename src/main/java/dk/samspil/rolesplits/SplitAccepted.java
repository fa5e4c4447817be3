package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.rounds.RoundId;
import java.util.UUID;

/** A party has said yes to a proposed joint answer; the last yes rings {@link SplitAgreed} too. */
public record SplitAccepted(PlaceId place, RoundId round, UUID task, OrganisationId organisation, Channel channel) {}

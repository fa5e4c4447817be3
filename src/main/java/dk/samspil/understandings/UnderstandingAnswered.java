package dk.samspil.understandings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.rounds.RoundId;

/** A party has said whether it knows itself in what the others wrote about it. */
public record UnderstandingAnswered(PlaceId place, RoundId round, OrganisationId organisation, Channel channel) {}

package dk.samspil.rounds;

import dk.samspil.access.PlaceId;

/** The parties have said something together after a round. */
public record JointAnswered(PlaceId place, RoundId round, RoundKind kind) {}

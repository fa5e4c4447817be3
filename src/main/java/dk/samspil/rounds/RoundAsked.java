package dk.samspil.rounds;

import dk.samspil.access.PlaceId;

/** Every party has been asked. */
public record RoundAsked(PlaceId place, RoundId round, RoundKind kind) {}

package dk.samspil.rounds;

import dk.samspil.access.PlaceId;

/** All have answered: the answers lie open. */
public record RoundShown(PlaceId place, RoundId round, RoundKind kind) {}

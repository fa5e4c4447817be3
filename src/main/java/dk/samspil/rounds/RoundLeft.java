package dk.samspil.rounds;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** A party has gone out before a round was shown: what it had answered goes with it. */
public record RoundLeft(PlaceId place, RoundId round, RoundKind kind, OrganisationId organisation) {}

package dk.samspil.rolesplits;

import dk.samspil.access.PlaceId;
import dk.samspil.rounds.RoundId;
import java.util.UUID;

/** All parties have said yes to a joint answer to a task. */
public record SplitAgreed(PlaceId place, RoundId round, UUID task) {}

package dk.samspil.rolesplits;

import dk.samspil.access.PlaceId;
import dk.samspil.rounds.RoundId;
import java.util.UUID;

/** A party has proposed a joint answer to a task, or rewritten one: the others are asked for their yes. */
public record SplitProposed(PlaceId place, RoundId round, UUID task) {}

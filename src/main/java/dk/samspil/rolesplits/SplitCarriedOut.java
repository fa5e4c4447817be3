package dk.samspil.rolesplits;

import dk.samspil.access.PlaceId;
import dk.samspil.rounds.RoundId;
import java.util.UUID;

/** What was agreed of a task is done so now, and the map shows it. */
public record SplitCarriedOut(PlaceId place, RoundId round, UUID task) {}

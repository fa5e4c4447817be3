package dk.samspil.ladders;

import dk.samspil.access.OrganisationId;
import dk.samspil.rounds.RoundId;
import java.time.Instant;

/** A mark as it was given: in which round, for whom, and who said it last. */
public record GivenMark(RoundId round, OrganisationId organisation, Mark mark, String by, Instant at, int version) {}

package dk.samspil.rounds;

import java.time.Instant;

/** What the parties wrote together after a round, and who held the pen. */
public record JointAnswer(Joint joint, String words, String by, Instant at) {}

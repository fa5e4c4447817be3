package dk.samspil.directory;

import java.time.Instant;

/** Somebody looked and said that it still holds. Freshness bears a person's name. */
public record Confirmation(Instant at, String by) {}

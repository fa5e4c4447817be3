package dk.samspil.directory;

import java.time.Instant;

/** Somebody put their name to it: freshness bears a person's name, and so does a change. */
public record Signed(Instant at, String by) {}

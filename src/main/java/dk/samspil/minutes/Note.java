package dk.samspil.minutes;

import java.time.Instant;
import java.util.UUID;

/** What was said to a point of the agenda; to the meeting itself, where it was none of them. */
public record Note(UUID item, String words, String byName, Instant at, int version) {}

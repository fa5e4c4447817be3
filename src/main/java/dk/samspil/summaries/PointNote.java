package dk.samspil.summaries;

import java.util.UUID;

/** What was said to a point; {@code version} is 0 where nobody has written yet. */
public record PointNote(UUID point, String words, String byName, int version) {}

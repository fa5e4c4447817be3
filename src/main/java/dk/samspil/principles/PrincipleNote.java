package dk.samspil.principles;

import java.time.Instant;

/** What was said when the parties talked about a principle, and who held the pen last. */
public record PrincipleNote(Principle principle, String words, String byName, Instant at, int version) {}

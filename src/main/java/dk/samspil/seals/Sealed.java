package dk.samspil.seals;

import java.time.Instant;

/** A document with the seal under it. {@code development} says that the key is one of our own making, which nobody vouches for. */
public record Sealed(byte[] pdf, String sha256, Instant at, boolean development) {}

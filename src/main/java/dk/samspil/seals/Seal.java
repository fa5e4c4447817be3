package dk.samspil.seals;

import java.time.Instant;

/** A seal we have set. {@code timestamped} when an authority outside the house vouches for the moment. */
public record Seal(String sha256, String subject, Instant at, boolean timestamped, boolean development) {}

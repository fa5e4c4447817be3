package dk.samspil.servicechecks;

import java.time.Instant;

/** A part of the service check as it stands, with who wrote it last, when, and its version. */
record Saved<T>(T value, String writer, Instant at, int version) {}

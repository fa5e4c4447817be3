package dk.samspil.organisations;

import java.time.Instant;

/** Who changed something last, by the name colleagues know. */
record LastChange(String who, Instant at) {}

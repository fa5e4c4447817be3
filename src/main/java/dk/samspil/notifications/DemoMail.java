package dk.samspil.notifications;

import java.time.Instant;
import java.util.UUID;

/** A mail that went out in the demo. */
record DemoMail(UUID id, Instant at, String address, String name, String subject, String words) {}

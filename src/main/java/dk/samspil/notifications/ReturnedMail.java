package dk.samspil.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that did not arrive.
 *
 * @param path where the one it was for can be found; null when it was about something else
 * @param name whom it was for
 * @param address half hidden: "i…@naboer.example"
 */
public record ReturnedMail(UUID id, @Nullable String path, String name, String address, Instant at) {}

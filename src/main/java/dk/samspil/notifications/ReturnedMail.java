package dk.samspil.notifications;

import dk.samspil.access.PlaceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that did not arrive.
 *
 * @param place the collaboration it was about; null when it was about something else
 * @param name whom it was for
 * @param address half hidden: "i…@naboer.example"
 */
public record ReturnedMail(UUID id, @Nullable PlaceId place, String name, String address, Instant at) {}

package dk.samspil.notifications;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail did not arrive; {@code from} caused it and had better call. {@code mail} is the row in {@link Returned}. */
public record MailRefused(
        UUID mail,
        OrganisationId from,
        @Nullable PlaceId place,
        @Nullable OrganisationId to) {}

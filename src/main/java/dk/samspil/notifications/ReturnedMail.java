package dk.samspil.notifications;

import dk.samspil.access.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that did not arrive, the address half hidden: "i…@naboer.example". */
public record ReturnedMail(UUID id, @Nullable OrganisationId to, String address, Instant at) {}

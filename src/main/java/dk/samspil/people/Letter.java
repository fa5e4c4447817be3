package dk.samspil.people;

import java.time.Instant;

/**
 * An invitation to become a member, as the mail says it.
 *
 * @param path where the link leads, token included: for the mail's eyes only
 */
public record Letter(
        String name, String address, String organisation, String invitedBy, String path, Instant expires) {}

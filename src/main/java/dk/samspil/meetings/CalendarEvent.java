package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import java.util.UUID;

/**
 * What a calendar needs to know of a meeting, whichever room it is held in.
 *
 * @param sequence how often it has changed
 * @param callerAddress empty where none is known
 * @param path where it stands here
 */
public record CalendarEvent(
        UUID id,
        int sequence,
        boolean cancelled,
        String title,
        Plan plan,
        String description,
        OrganisationId caller,
        String callerName,
        String callerAddress,
        String path) {}

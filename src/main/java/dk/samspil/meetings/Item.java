package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import java.util.UUID;

/** A point on the agenda (dagsordenspunkt). Any party may put one there. */
public record Item(UUID id, String words, OrganisationId proposedBy, int version) {}

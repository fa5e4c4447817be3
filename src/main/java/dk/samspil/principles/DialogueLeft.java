package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** An organisation is not in it this time. */
public record DialogueLeft(PlaceId place, OrganisationId organisation) {}

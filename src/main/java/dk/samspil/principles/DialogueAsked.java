package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.UUID;

/** An organisation is asked how it sees the principles; the host is asked too. */
public record DialogueAsked(PlaceId place, UUID look, OrganisationId organisation) {}

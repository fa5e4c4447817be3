package dk.samspil.collaborations;

import dk.samspil.access.Links.Asked;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.Set;

/**
 * Somebody else is called at a party from now on.
 *
 * @param asked what the one before had not answered, whose links are closed
 */
public record ContactChanged(PlaceId place, OrganisationId organisation, Set<Asked> asked) {}

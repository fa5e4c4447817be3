package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;
import java.util.UUID;

/** What somebody signed holds no longer, since the text is being written on. */
public record SignatureVoided(PlaceId place, EditionId edition, OrganisationId organisation, UUID signatory) {}

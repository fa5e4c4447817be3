package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;
import java.util.UUID;

/** Somebody is to sign: the text lies before them. */
public record SignatureAsked(PlaceId place, EditionId edition, OrganisationId organisation, UUID signatory) {}

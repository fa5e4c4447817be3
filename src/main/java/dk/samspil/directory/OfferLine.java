package dk.samspil.directory;

import dk.samspil.access.OrganisationId;

/** An offer in another room's list. */
public record OfferLine(OfferId id, OrganisationId organisation, String title, String summary, String path) {}

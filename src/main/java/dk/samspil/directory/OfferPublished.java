package dk.samspil.directory;

import dk.samspil.access.OrganisationId;

/** From now on everyone sees the offer. */
public record OfferPublished(OfferId offer, OrganisationId organisation) {}

package dk.samspil.directory;

import dk.samspil.access.OrganisationId;

/** From now on only its own organisation sees the offer. */
public record OfferWithdrawn(OfferId offer, OrganisationId organisation) {}

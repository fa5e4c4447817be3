package dk.samspil.understandings;

import dk.samspil.access.OrganisationId;

/** How one party understands another: why it is here, what it can and cannot, what matters to it. */
public record Understanding(OrganisationId organisation, OrganisationId about, String words, int version) {}

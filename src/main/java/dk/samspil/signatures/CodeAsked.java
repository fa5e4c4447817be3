package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.UUID;

/** A code is to be sent to a signatory's mailbox. */
public record CodeAsked(PlaceId place, OrganisationId organisation, UUID code) {}

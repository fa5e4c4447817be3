package dk.samspil.guests;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.UUID;

/** An organisation has been asked to join; the mail is to be written. */
public record PartyInvited(PlaceId place, OrganisationId organisation, UUID invitation) {}

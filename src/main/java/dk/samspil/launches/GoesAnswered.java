package dk.samspil.launches;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import java.util.UUID;

/** Those who do something differently have said how it goes. */
public record GoesAnswered(PlaceId place, UUID line, OrganisationId organisation, Channel channel) {}

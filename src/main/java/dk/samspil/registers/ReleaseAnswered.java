package dk.samspil.registers;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import java.util.UUID;

/** A party has said yes. */
public record ReleaseAnswered(PlaceId place, UUID release, OrganisationId organisation, Channel channel) {}

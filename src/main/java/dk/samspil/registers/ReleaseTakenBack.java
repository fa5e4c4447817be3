package dk.samspil.registers;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import java.util.UUID;

/** A party no longer says yes. */
public record ReleaseTakenBack(PlaceId place, UUID release, OrganisationId organisation, Channel channel) {}

package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import java.util.UUID;

/** A party has said whether it backs an edition. */
public record EditionBacked(PlaceId place, UUID edition, OrganisationId organisation, Channel channel) {}

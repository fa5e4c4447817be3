package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import java.util.UUID;

/** A party has answered, for the first time in this look. */
public record DialogueReplied(PlaceId place, UUID look, OrganisationId organisation, Channel channel) {}

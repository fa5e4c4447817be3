package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;

/** A party has read the whole draft and said what it thinks of it. */
public record DraftAnswered(PlaceId place, EditionId edition, OrganisationId organisation, Channel channel) {}

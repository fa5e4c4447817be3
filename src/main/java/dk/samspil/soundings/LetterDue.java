package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** A letter's turn has come; whoever hears this orders it in the same transaction. */
public record LetterDue(PlaceId sounding, OrganisationId organisation, Letter letter) {}

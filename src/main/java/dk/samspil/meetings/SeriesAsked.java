package dk.samspil.meetings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;

/** A party has been asked to a row of meetings, all in one. */
public record SeriesAsked(PlaceId place, SeriesId series, OrganisationId organisation) {}

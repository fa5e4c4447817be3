package dk.samspil.meetings;

import dk.samspil.access.PlaceId;

/** What was left of a row of meetings has been called off. */
public record SeriesCancelled(PlaceId place, SeriesId series) {}

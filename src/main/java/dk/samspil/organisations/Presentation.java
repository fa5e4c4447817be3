package dk.samspil.organisations;

import org.jspecify.annotations.Nullable;

/** What an organisation says of itself to those who want to know more than its line on the list. */
public record Presentation(
        Organisation organisation,
        @Nullable String web,
        @Nullable String hours,
        @Nullable String about) {}

package dk.samspil.ladders;

import dk.samspil.web.Field;

/** The little form that asks every party. {@code may} is false for one who can read but not ask. */
public record AskPart(String action, Field due, boolean may) {}

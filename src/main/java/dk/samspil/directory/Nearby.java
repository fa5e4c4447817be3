package dk.samspil.directory;

/** How many voluntary organisations meet a need: here, and in other municipalities. */
public record Nearby(int here, int elsewhere) {}

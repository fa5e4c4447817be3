package dk.samspil.servicechecks;

/** What the municipality wants, and who has it in hand. */
public record Arrangement(String goals, String manager, String contact, String hours, String decisions) {}

package dk.samspil.servicechecks;

import java.util.UUID;

/** An uncovered need has been put on the list of wishes. */
public record NeedWanted(UUID wish) {}

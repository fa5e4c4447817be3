package dk.samspil.agreements;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The clauses on either side of one; null at the end of the text. */
public record Neighbours(@Nullable UUID before, @Nullable UUID after) {}

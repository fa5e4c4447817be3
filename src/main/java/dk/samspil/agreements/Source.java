package dk.samspil.agreements;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a clause's wording was taken from: the library's code and edition, and whose variant, if it was somebody's own. */
public record Source(
        String code, int edition, String wording, @Nullable UUID variant) {}

package dk.samspil.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a form or an address sends, read with care: a browser may leave out anything, and somebody may send something else. */
public final class Typed {

    private Typed() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** For what may be left out: null where nothing was written. */
    public static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isEmpty() ? null : typed;
    }

    public static <E extends Enum<E>> Optional<E> one(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(typed))
                .findFirst();
    }

    public static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The page of a list; the first for anything that cannot be one. */
    public static int page(@Nullable Integer typed) {
        return typed == null ? 1 : Math.clamp(typed, 1, 10_000);
    }
}

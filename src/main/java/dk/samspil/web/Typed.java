package dk.samspil.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form sends, read with care: a browser may leave out anything, and somebody may send something else. */
public final class Typed {

    private Typed() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public static <E extends Enum<E>> Optional<E> one(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(typed))
                .findFirst();
    }
}

package dk.samspil.collaborations;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form sends, read with care: a browser may leave out anything, and somebody may send something else. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Empty when nothing was typed, or when it is no day. */
    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static boolean isNoDay(String typed) {
        return !typed.isBlank() && day(typed).isEmpty();
    }

    static <E extends Enum<E>> Optional<E> one(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(typed)).findFirst();
    }
}

package dk.samspil.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A party's contact person (kontaktperson).
 *
 * @param hours when to call, as the person says it
 * @param substitute who steps in (afløser)
 */
public record Contact(
        String name,
        String function,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String substitute,
        @Nullable String substitutePhone) {

    /** "KH": the first letter of the first name and of the last. */
    public String initials() {
        return initialsOf(name);
    }

    public static String initialsOf(String name) {
        var names = name.strip().split("\\s+");
        var letters = names.length == 1 ? first(names[0]) : first(names[0]) + first(names[names.length - 1]);
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}

package dk.samspil.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as a time input sends it (14:30), or as people here type it where there is none (14.30, kl. 14). */
public final class TypedTime {

    private static final Pattern TIME = Pattern.compile("(?:kl\\.? ?)?([0-9]{1,2})(?:[.:]([0-9]{2}))?(?::00)?");

    private TypedTime() {}

    /** Empty where nothing is written, and for what is no time: 25.00. */
    public static Optional<LocalTime> read(String text) {
        var typed = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
            return Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

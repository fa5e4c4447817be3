package dk.samspil.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as a date input sends it (2026-11-21), or as people here type it where there is none (21.11.2026, 21/11-2026). */
public final class TypedDay implements ConstraintValidator<Day, String> {

    private static final Pattern SENT = Pattern.compile("([12][0-9]{3})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})[./-] ?([0-9]{1,2})[./-] ?([12][0-9]{3})");

    /** Empty where nothing is written, and for what is no day: 31 February, or the year 20262. */
    public static Optional<LocalDate> read(String text) {
        var sent = SENT.matcher(text);
        if (sent.matches()) {
            return day(sent.group(1), sent.group(2), sent.group(3));
        }
        var typed = TYPED.matcher(text);
        return typed.matches() ? day(typed.group(3), typed.group(2), typed.group(1)) : Optional.empty();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || text.isBlank() || read(text).isPresent();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

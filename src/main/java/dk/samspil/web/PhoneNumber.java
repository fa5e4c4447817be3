package dk.samspil.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers: typed in many ways, kept and read in one, "10 20 30 41" here and "+46701234567" abroad. */
public final class PhoneNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0./()–-]+");
    private static final Pattern DANISH = Pattern.compile("(?:(?:\\+|00)45)?([1-9]\\d)(\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)(?!45)([1-9]\\d{6,14})");

    private PhoneNumber() {}

    /** As it is kept. What is no number stays as it was typed, for the form that is shown again. */
    public static String tidy(String typed) {
        return read(typed).orElse(typed);
    }

    /** The same for what may be left out: null where nothing was written. */
    public static @Nullable String orNull(@Nullable String typed) {
        var text = Typed.orNull(typed);
        return text == null ? null : tidy(text);
    }

    static Optional<String> read(String typed) {
        var digits = BETWEEN.matcher(typed).replaceAll("");
        var danish = DANISH.matcher(digits);
        if (danish.matches()) {
            return Optional.of(danish.replaceFirst("$1 $2 $3 $4"));
        }
        var abroad = ABROAD.matcher(digits);
        return abroad.matches() ? Optional.of(abroad.replaceFirst("+$1")) : Optional.empty();
    }

    /** Behind {@link Phone}. */
    public static final class Check implements ConstraintValidator<Phone, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || read(typed).isPresent();
        }
    }
}

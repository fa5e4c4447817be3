package dk.samspil.ladders;

import dk.samspil.web.Required;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last day to answer. */
record AskForm(@Required @Nullable String due) {

    static final int DAYS = 14;

    static AskForm from(LocalDate today) {
        return new AskForm(today.plusDays(DAYS).toString());
    }

    /** Empty where a day could not be read. */
    Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(due).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

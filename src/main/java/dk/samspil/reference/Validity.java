package dk.samspil.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From the first day to the last, both included; null is an open end. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

package dk.samspil.people;

import dk.samspil.web.Refusal;
import dk.samspil.web.Typed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Hours set aside a week, as people write them: "3", "2,5". */
final class HoursAWeek {

    private HoursAWeek() {}

    static @Nullable BigDecimal read(@Nullable String typed) {
        var text = Typed.orNull(typed);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,2}([.,][0-9])?")) {
            throw new Refusal("weeklyHours", "people.problem.weeklyHours");
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    static String written(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

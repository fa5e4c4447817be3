package dk.samspil.renewals;

import dk.samspil.agreements.Edition;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The next edition, as it is typed; {@code id} is the edition's, so that sending twice begins one. */
public record NextForm(
        @Nullable UUID id,
        @Prose(max = 300) String about,
        @Line String kind,

        @Required(message = "renewals.next.problem.starts") @Line @Day
        String startsOn,

        @Line @Day String endsOn) {

    public NextForm {
        about = Typed.text(about);
        kind = Typed.text(kind);
        startsOn = Typed.text(startsOn);
        endsOn = Typed.text(endsOn);
    }

    /** To be changed from a day the parties choose; it runs out when the one before would have. */
    static NextForm amending(UUID id, Edition before, String kind) {
        return new NextForm(id, "", kind, "", Objects.toString(before.endsOn(), ""));
    }

    /** From the day after, for as long again. */
    static NextForm renewing(UUID id, Edition before, String kind, LocalDate today) {
        var last = before.lastDay();
        var starts = last == null || last.isBefore(today) ? today.plusDays(1) : last.plusDays(1);
        return new NextForm(id, "", kind, starts.toString(), ends(before, starts));
    }

    private static String ends(Edition before, LocalDate starts) {
        if (before.startsOn() == null || before.endsOn() == null) {
            return "";
        }
        var after = before.endsOn().plusDays(1);
        long months = ChronoUnit.MONTHS.between(before.startsOn(), after);
        var whole = before.startsOn().plusMonths(months).equals(after)
                ? starts.plusMonths(months)
                : starts.plusDays(ChronoUnit.DAYS.between(before.startsOn(), after));
        return whole.minusDays(1).toString();
    }
}

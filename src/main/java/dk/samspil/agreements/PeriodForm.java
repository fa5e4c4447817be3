package dk.samspil.agreements;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Typed;
import java.time.LocalDate;

/** From when until when, and the notice in months, as they are typed. */
public record PeriodForm(
        int version,
        @Line @Day String startsOn,
        @Line @Day String endsOn,
        @Line String noticeMonths) {

    public PeriodForm {
        startsOn = Typed.text(startsOn);
        endsOn = Typed.text(endsOn);
        noticeMonths = Typed.text(noticeMonths);
    }

    static PeriodForm of(Edition edition) {
        return new PeriodForm(
                edition.version(), day(edition.startsOn()), day(edition.endsOn()), "" + edition.noticeMonths());
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

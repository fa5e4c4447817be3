package dk.samspil.directory;

import dk.samspil.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago somebody said that an offer still holds, as one would say it: "for tre uger siden". */
record Freshness(Signed confirmed, long days) {

    /** After half a year a page says that it may no longer hold. */
    private static final int OLD = 180;

    private static final int DAYS_UNTIL_WEEKS = 14;
    private static final int DAYS_UNTIL_MONTHS = 63;

    static Freshness of(Signed confirmed, Instant now) {
        return new Freshness(confirmed, ChronoUnit.DAYS.between(day(confirmed.at()), day(now)));
    }

    boolean old() {
        return days > OLD;
    }

    /** "Inge Balle bekræftede det for tre uger siden." */
    String sentence(Texts t) {
        return t.get("directory.fresh", confirmed.by(), ago(t));
    }

    /** "bekræftet for tre uger siden af Inge Balle". */
    String note(Texts t) {
        return t.get("directory.fresh.note", confirmed.by(), ago(t));
    }

    private String ago(Texts t) {
        if (days < DAYS_UNTIL_WEEKS) {
            return t.get("directory.ago.days", days);
        }
        return days < DAYS_UNTIL_MONTHS
                ? t.get("directory.ago.weeks", days / 7)
                : t.get("directory.ago.months", days / 30);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Texts.ZONE);
    }
}

package dk.samspil.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void byWeeksItIsTheSameWeekday() {
        assertThat(Rhythm.EVERY_SECOND_WEEK.from(LocalDate.of(2026, 12, 22)).limit(3))
                .containsExactly(LocalDate.of(2026, 12, 22), LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 19));
    }

    @Test
    void byMonthsItIsTheSameWeekdayOfTheMonth() {
        var secondTuesday = LocalDate.of(2026, 12, 8);

        assertThat(Rhythm.EVERY_QUARTER.from(secondTuesday).limit(4))
                .containsExactly(
                        secondTuesday, LocalDate.of(2027, 3, 9), LocalDate.of(2027, 6, 8), LocalDate.of(2027, 9, 14));
        assertThat(Rhythm.EVERY_YEAR.from(secondTuesday).limit(2))
                .containsExactly(secondTuesday, LocalDate.of(2027, 12, 14));
    }

    @Test
    void aFifthWeekdayIsTheLastOne() {
        var fifthThursday = LocalDate.of(2026, 12, 31);

        assertThat(Rhythm.EVERY_MONTH.from(fifthThursday).limit(3))
                .containsExactly(fifthThursday, LocalDate.of(2027, 1, 28), LocalDate.of(2027, 2, 25));
    }
}

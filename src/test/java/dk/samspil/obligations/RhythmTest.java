package dk.samspil.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void theLastDayOfAMonthStaysTheLastDay() {
        assertThat(Rhythm.EVERY_MONTH.from(LocalDate.of(2027, 1, 31)).limit(3))
                .containsExactly(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31));
    }

    @Test
    void whatIsDoneOnceDoesNotComeBack() {
        assertThat(Rhythm.ONCE.from(LocalDate.of(2027, 1, 31))).hasSize(1);
    }
}

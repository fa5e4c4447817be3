package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;

/** Whoever goes on looking stays signed in, though not each look is written down. */
class QuietSessionTest {

    static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");

    final MapSession stored = new MapSession("somebody's");
    final QuietSession<MapSession> session = new QuietSession<>(stored);

    @Test
    void aLookWithinFiveMinutesIsNotWrittenDown() {
        stored.setLastAccessedTime(NOON);
        session.setLastAccessedTime(NOON.plus(Duration.ofMinutes(4)));
        assertThat(stored.getLastAccessedTime()).isEqualTo(NOON);
    }

    @Test
    void oneAfterThatIs() {
        stored.setLastAccessedTime(NOON);
        session.setLastAccessedTime(NOON.plus(Duration.ofMinutes(6)));
        assertThat(stored.getLastAccessedTime()).isEqualTo(NOON.plus(Duration.ofMinutes(6)));
    }
}

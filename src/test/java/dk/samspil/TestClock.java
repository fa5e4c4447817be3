package dk.samspil;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Time as the test says: it stands still at ten o'clock on Friday 20 November 2026 until it is moved. */
@Primary
public class TestClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    public static final Instant START =
            LocalDateTime.of(2026, 11, 20, 10, 0).atZone(ZONE).toInstant();

    private volatile Instant now = START;

    public void set(Instant instant) {
        now = instant;
    }

    /** A time on the wall in Denmark. */
    public void set(LocalDateTime time) {
        now = time.atZone(ZONE).toInstant();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    /** Sets the clock back before each test: contexts are shared between tests. */
    static class Reset implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(TestClock.class).set(START);
        }
    }
}

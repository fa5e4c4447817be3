package dk.samspil.demo;

import dk.samspil.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The time it is, and, while the town is being told, the day that is told of. */
@Primary
@Component
@Profile("demo")
class DemoClock extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();
    private static final LocalTime MID_MORNING = LocalTime.of(10, 15);

    private final Clock wall = Clock.system(Texts.ZONE);

    /** Lets something happen in the middle of the morning on a day that has been. */
    void at(LocalDate day, Runnable what) {
        then(day).run(what);
    }

    /** The same for something with an outcome. */
    <T> T at(LocalDate day, Supplier<T> what) {
        return then(day).call(what::get);
    }

    private static ScopedValue.Carrier then(LocalDate day) {
        return ScopedValue.where(
                THEN, day.atTime(MID_MORNING).atZone(Texts.ZONE).toInstant());
    }

    LocalDate today() {
        return LocalDate.now(wall);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : wall.instant();
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return THEN.isBound() ? Clock.fixed(THEN.get(), zone) : wall.withZone(zone);
    }
}

package dk.samspil.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long each request took, and how long they took together. */
final class Timings {

    private final List<Long> nanos = new ArrayList<>();
    private Duration together = Duration.ZERO;

    Timings() {}

    Timings(List<Long> nanos, Duration together) {
        this.nanos.addAll(nanos);
        this.together = together;
    }

    static Timings one(long nanos) {
        return new Timings(List.of(nanos), Duration.ofNanos(nanos));
    }

    void add(Timings more) {
        nanos.addAll(more.nanos);
        together = together.plus(more.together);
    }

    double perSecond() {
        return nanos.size() * 1e9 / together.toNanos();
    }

    /** In milliseconds. */
    double percentile(int percent) {
        return nanos.stream().sorted().skip((long) (nanos.size() - 1) * percent / 100).findFirst().orElseThrow() / 1e6;
    }
}

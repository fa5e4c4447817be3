package dk.samspil.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much of something is let through for one key, counted on this node. {@code samspil.rate-limit-factor} makes it generous. */
@Component
public class RateLimits {

    /** What is counted, and how many within which time. */
    public enum Of {
        /** Forms sent by somebody who is not signed in, from one network address; a whole office may share it. */
        VISITORS_FORMS(60, Duration.ofMinutes(10)),
        /** Mails to sign in with, to one mailbox. */
        SIGN_IN_MAILS(5, Duration.ofMinutes(30)),
        /** Codes to sign an agreement with, to one who signs; and guesses at one of them. */
        SIGNING_CODES(5, Duration.ofMinutes(30)),
        SIGNING_TRIES(5, Duration.ofMinutes(30));

        private final int most;
        private final Duration within;

        Of(int most, Duration within) {
            this.most = most;
            this.within = within;
        }
    }

    private record Key(Of what, String whose) {}

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private final Clock clock;
    private final int factor;

    RateLimits(Clock clock, @Value("${samspil.rate-limit-factor:1}") int factor) {
        this.clock = clock;
        this.factor = factor;
    }

    /** One more, or {@link TooManyTries}. */
    public void count(Of what, String whose) {
        var probe = buckets.get(new Key(what, whose), key -> bucket(what)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyTries(wholeMinute(clock.instant().plusNanos(probe.getNanosToWaitForRefill())));
        }
    }

    private Bucket bucket(Of what) {
        var limit = Bandwidth.builder()
                .capacity((long) what.most * factor)
                .refillGreedy((long) what.most * factor, what.within)
                .build();
        return Bucket.builder()
                .addLimit(limit)
                .withCustomTimePrecision(new Meter(clock))
                .build();
    }

    private static Instant wholeMinute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(1));
    }

    private record Meter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}

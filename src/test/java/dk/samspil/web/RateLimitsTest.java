package dk.samspil.web;

import static dk.samspil.web.RateLimits.Of.SIGN_IN_MAILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final TestClock clock = new TestClock();
    private final RateLimits limits = new RateLimits(clock, 1);

    @Test
    void whoTriesTooOftenIsToldWhenToTryAgain() {
        useUp("karen");

        assertThatThrownBy(() -> limits.count(SIGN_IN_MAILS, "karen"))
                .isInstanceOfSatisfying(
                        TooManyTries.class,
                        refused -> assertThat(refused.until())
                                .isAfter(clock.instant())
                                .isBefore(clock.instant().plus(Duration.ofMinutes(8))));
    }

    @Test
    void oneMailboxDoesNotUseUpAnothers() {
        useUp("eve");

        assertThatCode(() -> limits.count(SIGN_IN_MAILS, "karen")).doesNotThrowAnyException();
    }

    @Test
    void afterAWhileOneMayTryAgain() {
        useUp("karen");
        clock.advance(Duration.ofMinutes(30));

        assertThatCode(() -> useUp("karen")).doesNotThrowAnyException();
    }

    @Test
    void aHouseholdIsCountedTogether() {
        assertThat(RateLock.networkOf("2001:db8:1:2:aaaa:bbbb:cccc:dddd"))
                .isEqualTo(RateLock.networkOf("2001:db8:1:2:1:2:3:4"));
        assertThat(RateLock.networkOf("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private void useUp(String mailbox) {
        for (int i = 0; i < 5; i++) {
            limits.count(SIGN_IN_MAILS, mailbox);
        }
    }
}

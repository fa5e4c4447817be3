package dk.samspil.access;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Random;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time, ids and chance are passed in. */
@Configuration
class TimeAndIds {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }

    @Bean
    Ids ids() {
        return UuidCreator::getTimeOrderedEpochPlus1;
    }

    @Bean
    Random chance() {
        return new SecureRandom();
    }
}

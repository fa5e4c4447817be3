package dk.samspil;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/** Beside {@link TestDatabase}, where the demo is on: what the demo adds after the migrations comes when they are looked through again. */
@Order(1)
public class DemoTown implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.flyway.enabled=true").applyTo(context);
    }
}

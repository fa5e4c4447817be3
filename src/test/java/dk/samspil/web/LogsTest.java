package dk.samspil.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DuplicateKeyException;

/** What production writes to its log, by production's own settings. */
class LogsTest {

    @Test
    void aFaultLeavesItsKindAndPlaceInTheLogAndNobodysWords() {
        var database = new SQLException("Key (address)=(karen@example.org) already exists.", "23505");
        var line = logged(new DuplicateKeyException("insert … karen@example.org", database));

        assertThat(line)
                .contains("It went wrong")
                .contains("org.springframework.dao.DuplicateKeyException")
                .contains("java.sql.SQLException (23505)")
                .contains("LogsTest.aFaultLeavesItsKindAndPlaceInTheLogAndNobodysWords")
                .doesNotContain("karen@example.org");
    }

    private static String logged(Throwable fault) {
        var production = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(production);
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putObject(Environment.class.getName(), production);
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(production.getRequiredProperty("logging.structured.format.console"));
        encoder.start();
        var event = new LoggingEvent(
                LogsTest.class.getName(), context.getLogger("dk.samspil"), Level.ERROR, "It went wrong", fault, null);
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}

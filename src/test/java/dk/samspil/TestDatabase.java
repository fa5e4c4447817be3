package dk.samspil;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/** One real PostgreSQL for the whole test run, migrated once; every context gets a copy of its own. */
@Order(0)
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String OWNER = "samspil_owner";
    public static final String APPLICATION = "samspil_app";

    private static final String TEMPLATE = "migrated";
    private static final AtomicBoolean CONTEXTS = new AtomicBoolean();
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COPIES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        CONTEXTS.set(true);
        var url = url(copy());
        TestPropertyValues.of(
                        // Contexts are kept for the whole run; an idle one gives its connections back.
                        "spring.datasource.hikari.maximum-pool-size=6",
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.idle-timeout=10000",
                        "spring.datasource.url=" + url,
                        "samspil.data=target/samspil-test",
                        "spring.datasource.username=" + APPLICATION,
                        "spring.flyway.enabled=false",
                        "spring.flyway.url=" + url,
                        "spring.flyway.user=" + OWNER)
                .applyTo(context);
    }

    /** A new database like every other, for a test that wants one to itself. */
    public static String copy() {
        var name = "test_" + COPIES.incrementAndGet();
        execute("create database %s template %s owner %s".formatted(name, TEMPLATE, OWNER));
        return name;
    }

    /** A new database with nothing in it, owned by the owner. */
    public static String empty() {
        var name = "empty_" + COPIES.incrementAndGet();
        execute("create database %s owner %s".formatted(name, OWNER));
        return name;
    }

    public static DataSource as(String role, String database) {
        return SERVER.getDatabase(role, database);
    }

    public static String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(SERVER.getPort(), database);
    }

    /** Every room's migrations in the order Samspil itself runs them. */
    public static void migrate(DataSource owner) {
        var rooms = ApplicationModuleIdentifiers.of(ApplicationModules.of(Samspil.class));
        var flyway = Flyway.configure()
                .dataSource(owner)
                .placeholders(Map.of("app", APPLICATION))
                .load();
        new SpringModulithFlywayMigrationStrategy(rooms, (room, of) -> hasMigrations(room.toString())).migrate(flyway);
    }

    private static boolean hasMigrations(String room) {
        return TestDatabase.class.getResource("/db/migration/" + room) != null;
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("max_connections", "300")
                    .start();
            stopAtTheEnd(server);
            execute(server, "create role %s login".formatted(OWNER));
            execute(server, "create role %s login".formatted(APPLICATION));
            execute(server, "create database %s owner %s".formatted(TEMPLATE, OWNER));
            migrate(server.getDatabase(OWNER, TEMPLATE));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After Spring's contexts where there are any; Spring's own hook does not run in a JVM that never started one. */
    private static void stopAtTheEnd(EmbeddedPostgres server) {
        SpringApplication.getShutdownHandlers().add(() -> stop(server));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!CONTEXTS.get()) {
                stop(server);
            }
        }));
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(String sql) {
        execute(SERVER, sql);
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

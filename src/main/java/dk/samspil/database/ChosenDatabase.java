package dk.samspil.database;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** The database that the settings name, else the one Samspil brings along. */
class ChosenDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    /** Last, so that whoever else names a database has done so. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            requireTwoRoles(environment);
        } else {
            useEmbedded(environment);
        }
    }

    private static void useEmbedded(ConfigurableEnvironment environment) {
        var folder = DataFolder.at(environment.getRequiredProperty("samspil.data"));
        var server = EmbeddedServer.start(folder);
        // Not a shutdown hook of its own: it would race Spring's, which still needs the database.
        SpringApplication.getShutdownHandlers().add(server::close);
        environment.getPropertySources().addFirst(new MapPropertySource("embedded database", settings(server, folder)));
    }

    private static Map<String, Object> settings(EmbeddedServer server, DataFolder folder) {
        return Map.of(
                "spring.datasource.url", server.url(),
                "spring.datasource.username", Roles.APPLICATION,
                "spring.datasource.password", folder.password(Roles.APPLICATION),
                "spring.flyway.url", server.url(),
                "spring.flyway.user", Roles.OWNER,
                "spring.flyway.password", folder.password(Roles.OWNER));
    }

    /** Asked before the migrations run: they would leave the application as the owner of its own tables. */
    private static void requireTwoRoles(ConfigurableEnvironment environment) {
        var owner = environment.getProperty("spring.flyway.user", "");
        if (owner.isBlank() || owner.equals(environment.getProperty("spring.datasource.username"))) {
            throw new CannotStart(
                    "The database must be owned by another role than the one the application uses.",
                    "Give the owner as SPRING_FLYWAY_URL, SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD.");
        }
    }
}

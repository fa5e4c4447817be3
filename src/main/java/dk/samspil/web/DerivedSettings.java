package dk.samspil.web;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Settings that follow from others unless somebody sets them: cookies are secure where the public address is, and the
 * metrics have a port a thousand above the pages', so that two Samspil on one machine do not meet.
 */
class DerivedSettings implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        var secure = "https".equals(URI.create(environment.getRequiredProperty("samspil.url")).getScheme());
        environment.getPropertySources().addLast(new MapPropertySource("derived", Map.of(
                "management.server.port", port == 0 ? 0 : port + 1000,
                "server.servlet.session.cookie.secure", secure)));
    }
}

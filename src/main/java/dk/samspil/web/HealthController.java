package dk.samspil.web;

import dk.samspil.access.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether Samspil is well, on the public port too: the rest of the actuator answers on loopback alone. */
@RestController
@Open
class HealthController {

    private final HealthEndpoint health;

    HealthController(HealthEndpoint health) {
        this.health = health;
    }

    @GetMapping("/actuator/health")
    ResponseEntity<HealthDescriptor> all() {
        return answer(health.health());
    }

    @GetMapping("/actuator/health/{group:liveness|readiness}")
    ResponseEntity<HealthDescriptor> group(@PathVariable String group) {
        return answer(health.healthForPath(group));
    }

    private static ResponseEntity<HealthDescriptor> answer(@Nullable HealthDescriptor descriptor) {
        if (descriptor == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.status(Status.UP.equals(descriptor.getStatus()) ? 200 : 503).body(descriptor);
    }
}

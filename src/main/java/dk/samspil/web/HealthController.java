package dk.samspil.web;

import dk.samspil.access.Open;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpStatus;
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
    ResponseEntity<Answer> all() {
        return answer(health.health());
    }

    @GetMapping("/actuator/health/{group:liveness|readiness}")
    ResponseEntity<Answer> group(@PathVariable String group) {
        return answer(health.healthForPath(group));
    }

    /** The word alone: which folders and databases there are is nobody's business out here. */
    record Answer(String status) {}

    private static ResponseEntity<Answer> answer(@Nullable HealthDescriptor found) {
        if (found == null) {
            return ResponseEntity.notFound().build();
        }
        var status = found.getStatus();
        return ResponseEntity.status(Status.UP.equals(status) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Answer(status.getCode()));
    }
}

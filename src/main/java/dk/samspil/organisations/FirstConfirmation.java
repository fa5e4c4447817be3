package dk.samspil.organisations;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The first to be confirmed has nobody to confirm it: whoever runs Samspil looks the CVR number up in the public register
 * and starts once with {@code --confirm=<organisation's id>}. From then on organisations confirm each other.
 */
@Component
class FirstConfirmation implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstConfirmation.class);

    private final Confirmations confirmations;

    FirstConfirmation(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var named = arguments.getOptionValues("confirm");
        for (var id : named == null ? List.<String>of() : named) {
            new Actor.Job("first confirmation by the operator", null)
                    .run(() -> confirmations.confirmFromRegister(new OrganisationId(UUID.fromString(id))));
            LOG.info("Confirmed organisation {}", id);
        }
    }
}

package dk.samspil.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;

/** Stands in for the room that writes mails: remembers what was asked for. */
class SignInRequests {

    private final List<UUID> heard = new ArrayList<>();

    @EventListener
    void on(SignInRequested asked) {
        heard.add(asked.request());
    }

    UUID last() {
        return heard.getLast();
    }
}

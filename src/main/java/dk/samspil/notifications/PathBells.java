package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Parties;
import dk.samspil.paths.Decision;
import dk.samspil.paths.PathDecided;
import dk.samspil.paths.Paths;
import java.time.LocalTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what the parties decide on their way, and tells the others; and all of them on the day a pause is over. */
@Component
class PathBells {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Mailroom mailroom;
    private final Parties parties;
    private final Paths paths;

    PathBells(Mailroom mailroom, Parties parties, Paths paths) {
        this.mailroom = mailroom;
        this.parties = parties;
        this.paths = paths;
    }

    @EventListener
    void on(PathDecided decided) {
        var decision = paths.decision(decided.place(), decided.decision());
        for (var party : parties.active(decided.place())) {
            if (!party.equals(Actor.currentOrganisation())) {
                mailroom.order(order(MailKind.DECIDED, decision, party));
            }
            if (decision.until() != null) {
                mailroom.order(order(MailKind.PAUSE_OVER, decision, party), decision.until(), MORNING);
            }
        }
    }

    private static MailOrder order(MailKind kind, Decision decision, OrganisationId to) {
        return MailOrder.between(kind, decision.id(), decision.place(), to, Actor.currentOrganisation());
    }
}

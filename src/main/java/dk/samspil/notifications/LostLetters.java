package dk.samspil.notifications;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.convening.Undelivered;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a host whose letters did not arrive. */
@Component
class LostLetters implements Undelivered {

    private final ReturnedRepository returned;

    LostLetters(ReturnedRepository returned) {
        this.returned = returned;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<OrganisationId> of(PlaceId sounding) {
        return returned.receivers(Actor.currentOrganisation(), sounding);
    }
}

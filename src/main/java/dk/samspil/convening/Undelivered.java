package dk.samspil.convening;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.util.Set;

/** Whose letters did not arrive: implemented where mails are sent, and asked by the host. One statement. */
public interface Undelivered {

    Set<OrganisationId> of(PlaceId sounding);
}

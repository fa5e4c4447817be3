package dk.samspil.journal;

import dk.samspil.access.OrganisationId;
import java.util.Collection;
import java.util.Map;

/** What organisations are called: implemented where they are kept. Those it does not know are left out. */
public interface OrganisationNames {

    /** One statement, however many. */
    Map<OrganisationId, String> of(Collection<OrganisationId> organisations);
}

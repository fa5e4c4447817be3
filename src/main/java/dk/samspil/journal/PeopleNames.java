package dk.samspil.journal;

import dk.samspil.access.PersonId;
import java.util.Collection;
import java.util.Map;

/** What people are called, for an auditor of the organisation they acted for: implemented where people are kept. */
public interface PeopleNames {

    /** One statement, however many. */
    Map<PersonId, String> of(Collection<PersonId> people);
}

package dk.samspil;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.journal.OrganisationNames;
import dk.samspil.journal.PeopleNames;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** Stands in where the rooms that keep people and organisations are not part of the test. */
class NobodyHasAName {

    @Bean
    @Fallback
    PeopleNames nobody() {
        return people -> Map.<PersonId, String>of();
    }

    @Bean
    @Fallback
    OrganisationNames nothing() {
        return organisations -> Map.<OrganisationId, String>of();
    }
}

package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.journal.OrganisationNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the journal what organisations are called: a person may know who looked, listed or not. */
@Repository
class JournalNames implements OrganisationNames {

    private record Named(UUID id, String name) {}

    private final JdbcClient jdbc;

    JournalNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<OrganisationId, String> of(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name from organisations.names_of(:ids)")
                .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(named -> new OrganisationId(named.id()), Named::name));
    }
}

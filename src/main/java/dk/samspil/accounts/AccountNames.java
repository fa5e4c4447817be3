package dk.samspil.accounts;

import dk.samspil.access.PersonId;
import dk.samspil.journal.PeopleNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the journal what people are called. */
@Repository
class AccountNames implements PeopleNames {

    private record Named(UUID id, String name) {}

    private final JdbcClient jdbc;

    AccountNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, String> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name from accounts.names_of(:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(named -> new PersonId(named.id()), Named::name));
    }
}

package dk.samspil.access;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells PostgreSQL who is acting and what time it is, for exactly as long as the transaction lives. */
@Component
class RowLevelSecurity implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> jdbc;
    private final Clock clock;

    RowLevelSecurity(ObjectProvider<JdbcClient> jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure != null || !transaction.isNewTransaction()) {
            return;
        }
        var actor = Actor.current();
        jdbc.getObject()
                .sql("""
                        select set_config('app.person', :person, true),
                               set_config('app.organisation', :organisation, true),
                               set_config('app.units', :units, true),
                               set_config('app.place', :place, true),
                               set_config('app.now', :now, true)""")
                .param("person", actor instanceof Actor.Person person ? person.id().toString() : "")
                .param("organisation", actor.organisation().map(OrganisationId::toString).orElse(""))
                .param("units", unitsOf(actor))
                .param("place", actor instanceof Actor.LinkHolder holder ? holder.link().place().toString() : "")
                .param("now", clock.instant().toString())
                .query()
                .singleRow();
    }

    private static String unitsOf(Actor actor) {
        List<UnitId> units = actor instanceof Actor.Person person && person.hat() != null ? person.hat().units() : List.of();
        return units.isEmpty() ? "" : units.stream().map(UnitId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}

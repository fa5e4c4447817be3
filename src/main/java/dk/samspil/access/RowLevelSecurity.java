package dk.samspil.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL who is acting and what time it is, for exactly as long as the transaction lives. A transaction manager
 * rather than a listener to one: when telling fails, the connection goes back to the pool instead of staying on the thread.
 */
@Component("transactionManager")
class RowLevelSecurity extends JdbcTransactionManager {

    private final transient Clock clock;

    RowLevelSecurity(DataSource dataSource, Clock clock) {
        super(dataSource);
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        Actor.current();
        super.doBegin(transaction, definition);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var actor = Actor.current();
        try (var statement = connection.prepareStatement("""
                select set_config('app.person', ?, true),
                       set_config('app.organisation', ?, true),
                       set_config('app.units', ?, true),
                       set_config('app.place', ?, true),
                       set_config('app.mandate', ?, true),
                       set_config('app.now', ?, true)""")) {
            statement.setString(
                    1, actor instanceof Actor.Person person ? person.id().toString() : "");
            statement.setString(
                    2, actor.organisation().map(OrganisationId::toString).orElse(""));
            statement.setString(3, unitsOf(actor));
            statement.setString(
                    4,
                    actor instanceof Actor.LinkHolder holder
                            ? holder.link().place().toString()
                            : "");
            statement.setString(
                    5, actor.onBehalf().map(lent -> lent.mandate().toString()).orElse(""));
            statement.setString(6, clock.instant().toString());
            statement.execute();
        }
    }

    private static String unitsOf(Actor actor) {
        List<UnitId> units = actor instanceof Actor.Person person && person.hat() != null
                ? person.hat().units()
                : List.of();
        return units.isEmpty() ? "" : units.stream().map(UnitId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}

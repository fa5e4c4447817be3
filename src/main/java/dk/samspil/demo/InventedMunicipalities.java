package dk.samspil.demo;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts the demo's two municipalities beside the real ones, so that nobody invented lives in a real place. Their codes belong to none. */
@Component
@Profile("demo")
class InventedMunicipalities implements Callback {

    private static final String BOOK_OF_THE_ROOM = "flyway_schema_history_reference";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE
                && context.getConfiguration().getTable().equals(BOOK_OF_THE_ROOM);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var insert = context.getConnection().prepareStatement("""
                        insert into reference.municipality (code, name, long_name) values (?, 'Nørreby', 'Nørreby Kommune'),
                            (?, 'Vesterlund', 'Vesterlund Kommune')
                        on conflict do nothing""")) {
            insert.setString(1, Town.NOERREBY);
            insert.setString(2, Town.VESTERLUND);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo's municipalities could not be invented", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "invented municipalities";
    }
}

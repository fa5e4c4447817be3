package dk.samspil.house;

import dk.samspil.TestDatabase;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table is forced to ask who reads it, or stands here with its reason. */
final class GuardedTables {

    static final Map<String, String> UNGUARDED = Map.of(
            "access.spring_session", "found by its secret id before anybody is known",
            "access.spring_session_attributes", "found by its secret id before anybody is known",
            "accounts.sign_in",
                    "forced, and the application has no policy and no grant: only functions of the owner reach it",
            "registers.entry",
                    "asks whoever writes; everybody reads it, and its owner's view of it is what is searched",
            "registers.offered",
                    "asks whoever writes; everybody reads it, and its owner's view of it is what is searched",
            "notifications.scheduled_tasks", "the scheduler's own, which acts for nobody; ids alone",
            "notifications.digest", "the house's own note of who was last written to, and on which day; ids alone");

    /** Flyway's own books, one a room; the application may not read them. */
    private static final String HISTORY = "public.flyway_schema_history%";

    private GuardedTables() {}

    static List<String> unguardedIn(DataSource database) {
        return JdbcClient.create(database)
                .sql("""
                        select nspname || '.' || relname
                        from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                        where relkind in ('r', 'p') and nspname not in ('pg_catalog', 'information_schema')
                            and nspname || '.' || relname not like :history
                            and not (relrowsecurity and relforcerowsecurity and exists (
                                select from pg_policy where polrelid = pg_class.oid and :application::regrole = any (polroles)))
                        order by 1""")
                .param("history", HISTORY)
                .param("application", TestDatabase.APPLICATION)
                .query(String.class)
                .list();
    }
}

package dk.samspil.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.TestDatabase;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class GuardedTablesTest {

    private final String database = TestDatabase.copy();

    @Test
    void everyTableAsksWhoReadsItOrStandsInTheListWithItsReason() {
        assertThat(GuardedTables.unguardedIn(TestDatabase.as("postgres", database)))
                .containsExactlyInAnyOrderElementsOf(GuardedTables.UNGUARDED.keySet());
    }

    @Test
    void aTableThatForgetsToAskIsFound() {
        var owner = JdbcClient.create(TestDatabase.as(TestDatabase.OWNER, database));
        owner.sql("create schema violator").update();
        owner.sql("create table violator.open_to_all (id int)").update();
        owner.sql("create table violator.not_forced (id int)").update();
        owner.sql("alter table violator.not_forced enable row level security").update();
        owner.sql("create policy own on violator.not_forced to samspil_app using (true)")
                .update();
        owner.sql("create table violator.without_policy (id int)").update();
        owner.sql("alter table violator.without_policy enable row level security, force row level security")
                .update();

        assertThat(GuardedTables.unguardedIn(TestDatabase.as("postgres", database)))
                .containsAll(Set.of("violator.open_to_all", "violator.not_forced", "violator.without_policy"));
    }
}

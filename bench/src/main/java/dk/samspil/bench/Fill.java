package dk.samspil.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/** Fills a migrated database in one transaction, as superuser: the policies would ask of each row whose it is. */
final class Fill {

    private static final List<String> FILES = List.of(
            "1-ground.sql",
            "2-organisations.sql",
            "3-collaborations.sql",
            "4-rounds.sql",
            "5-rolesplits.sql",
            "6-alone.sql",
            "7-lists.sql",
            "8-mails.sql",
            "9-meetings.sql",
            "10-minutes.sql",
            "11-agreements.sql",
            "12-registers.sql");

    private Fill() {}

    static void with(Size size, Database database) {
        System.err.println("Filling in: " + size);
        try (var connection = database.asSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temp table size as select %d::bigint as towns, %d::bigint as organisations, %d::bigint as collaborations"
                    .formatted(size.towns(), size.organisations(), size.collaborations()));
            for (var file : FILES) {
                statement.execute(read(file));
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String file) {
        try (var in = Fill.class.getResourceAsStream("/fill/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

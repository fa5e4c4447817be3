package dk.samspil.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Who connects: the owner migrates and is no superuser, the application only reads and writes rows. */
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "samspil_owner";
    static final String APPLICATION = "samspil_app";
    static final String DATABASE = "samspil";

    private Roles() {}

    /** The passwords are our own and URL-safe, so that they need no quoting. */
    static void create(DataSource server, DataFolder folder) {
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            for (var role : new String[] {OWNER, APPLICATION}) {
                statement.execute("create role %s login password '%s'".formatted(role, folder.password(role)));
            }
            statement.execute("create database %s owner %s".formatted(DATABASE, OWNER));
            statement.execute("revoke all on database %s from public".formatted(DATABASE));
            statement.execute("grant connect on database %s to %s".formatted(DATABASE, APPLICATION));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dk.samspil.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One database, as the house connects to it and, past every policy, as the bench does. */
record Database(String name, int port) {

    static final String OWNER = "samspil_owner";
    static final String APPLICATION = "samspil_app";

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name);
    }

    Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }
}

package dk.samspil.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Who changed something last, by the name colleagues know. Asked only when two have changed the same. */
public record LastChange(String who, Instant at) {

    /** From a row's {@code changed_by} and {@code changed_at}. */
    public static LastChange of(ResultSet row) throws SQLException {
        return new LastChange(
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}

package dk.samspil.rolesplits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How this room's cabinets read moments, and lanes from two lists side by side. */
final class SplitRows {

    private SplitRows() {}

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : moment(row, column);
    }

    /** Words by lane; empty ones are left out. */
    static Map<String, String> lanes(ResultSet row, String keys, String words) throws SQLException {
        var lanes = new HashMap<String, String>();
        var key = (String[]) row.getArray(keys).getArray();
        var said = (String[]) row.getArray(words).getArray();
        for (int i = 0; i < key.length; i++) {
            if (!said[i].isEmpty()) {
                lanes.put(key[i], said[i]);
            }
        }
        return Map.copyOf(lanes);
    }
}

package dk.samspil.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;

/** How cabinets write moments, and read moments, days and lists from a row. */
public final class Rows {

    private Rows() {}

    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /**
     * Reads a join: each of the one side once, in the order they come, with its own of the many side.
     *
     * @param id the column that tells the ones apart
     * @param key a column of the many that is null where there is none
     */
    public static <O, M> ResultSetExtractor<List<O>> nested(
            String id, RowMapper<O> one, String key, RowMapper<M> many, BiFunction<O, List<M>, O> with) {
        return rows -> {
            var ones = new LinkedHashMap<Object, O>();
            var theirs = new HashMap<Object, List<M>>();
            while (rows.next()) {
                var which = rows.getObject(id);
                if (!ones.containsKey(which)) {
                    ones.put(which, one.mapRow(rows, ones.size()));
                }
                if (rows.getObject(key) != null) {
                    theirs.computeIfAbsent(which, none -> new ArrayList<>()).add(many.mapRow(rows, rows.getRow()));
                }
            }
            return ones.entrySet().stream()
                    .map(entry -> with.apply(entry.getValue(), theirs.getOrDefault(entry.getKey(), List.of())))
                    .toList();
        };
    }

    public static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

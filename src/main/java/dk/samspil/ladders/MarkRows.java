package dk.samspil.ladders;

import dk.samspil.access.OrganisationId;
import dk.samspil.rounds.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mark as rows: one for each sign, or one alone. */
final class MarkRows {

    private MarkRows() {}

    static Map<String, @Nullable Object> columns(GivenMark given) {
        var mark = given.mark();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("round", given.round().value());
        columns.put("organisation", given.organisation().value());
        columns.put("now", mark.now().number());
        columns.put("whyNow", mark.whyNow());
        columns.put(
                "evidenceKind",
                mark.evidenceKind() == null ? null : mark.evidenceKind().name());
        columns.put("evidence", mark.evidence());
        columns.put("wanted", mark.wanted().number());
        columns.put("whyWanted", mark.whyWanted());
        columns.put("by", given.by());
        columns.put("at", given.at().atOffset(ZoneOffset.UTC));
        return columns;
    }

    static List<GivenMark> read(ResultSet rows) throws SQLException {
        var found = new ArrayList<GivenMark>();
        while (rows.next()) {
            var next = given(rows);
            if (found.stream().noneMatch(given -> isSame(given, next))) {
                found.add(next);
            }
            var characteristic = rows.getString("characteristic");
            if (characteristic != null) {
                var given = found.stream()
                        .filter(one -> isSame(one, next))
                        .findFirst()
                        .orElseThrow();
                given.mark().signs().put(Characteristic.valueOf(characteristic), sign(rows));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isSame(GivenMark one, GivenMark other) {
        return one.round().equals(other.round()) && one.organisation().equals(other.organisation());
    }

    private static GivenMark given(ResultSet row) throws SQLException {
        var evidenceKind = row.getString("evidence_kind");
        return new GivenMark(
                new RoundId(row.getObject("round", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new Mark(
                        Step.values()[row.getInt("now") - 1],
                        row.getString("why_now"),
                        evidenceKind == null ? null : EvidenceKind.valueOf(evidenceKind),
                        row.getString("evidence"),
                        Step.values()[row.getInt("wanted") - 1],
                        row.getString("why_wanted"),
                        new EnumMap<>(Characteristic.class)),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static Sign sign(ResultSet row) throws SQLException {
        var held = row.getString("held");
        return new Sign(held == null ? null : Held.valueOf(held), row.getString("words"));
    }
}

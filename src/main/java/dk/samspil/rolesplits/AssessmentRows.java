package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.rounds.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment as a row; each question that helps to choose has its own column. */
final class AssessmentRows {

    private AssessmentRows() {}

    static Map<String, @Nullable Object> columns(GivenAssessment given) {
        var assessment = given.assessment();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("round", given.round().value());
        columns.put("task", given.task());
        columns.put("organisation", given.organisation().value());
        columns.put("situation", name(assessment.situation()));
        for (var trigger : Trigger.values()) {
            columns.put(column(trigger), name(assessment.triggers().get(trigger)));
        }
        columns.put("words", assessment.words());
        columns.put("by", given.by());
        columns.put("at", SplitRows.utc(given.at()));
        columns.put("version", given.version());
        return columns;
    }

    static GivenAssessment given(ResultSet row, int n) throws SQLException {
        return new GivenAssessment(
                new RoundId(row.getObject("round", UUID.class)),
                row.getObject("task", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                assessment(row),
                row.getString("by_name"),
                SplitRows.moment(row, "at"),
                row.getInt("version"));
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        var triggers = new EnumMap<Trigger, Answer>(Trigger.class);
        for (var trigger : Trigger.values()) {
            var answer = row.getString(column(trigger));
            if (answer != null) {
                triggers.put(trigger, Answer.valueOf(answer));
            }
        }
        var situation = row.getString("situation");
        return new Assessment(
                situation == null ? null : Situation.valueOf(situation), triggers, row.getString("words"));
    }

    private static String column(Trigger trigger) {
        return trigger.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

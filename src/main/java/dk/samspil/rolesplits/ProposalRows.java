package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.rounds.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal as a row. */
final class ProposalRows {

    private ProposalRows() {}

    static Map<String, @Nullable Object> columns(Proposal proposal) {
        var text = proposal.text();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("task", proposal.task());
        columns.put("round", proposal.round().value());
        columns.put(
                "situation", text.situation() == null ? null : text.situation().name());
        columns.put("words", text.words());
        columns.put("from", text.from());
        columns.put("by", proposal.by());
        columns.put("at", SplitRows.utc(proposal.at()));
        return columns;
    }

    static Proposal proposal(ResultSet row, int n) throws SQLException {
        var situation = row.getString("situation");
        return new Proposal(
                row.getObject("task", UUID.class),
                new RoundId(row.getObject("round", UUID.class)),
                new JointText(
                        situation == null ? null : Situation.valueOf(situation),
                        row.getString("words"),
                        row.getObject("from_day", LocalDate.class),
                        SplitRows.lanes(row, "lanes", "words_after")),
                SplitRows.lanes(row, "lanes", "words_before"),
                row.getString("by_name"),
                SplitRows.moment(row, "at"),
                SplitRows.instant(row, "agreed_at"),
                SplitRows.instant(row, "carried_out_at"),
                replies(row),
                row.getInt("version"));
    }

    private static Map<OrganisationId, Reply> replies(ResultSet row) throws SQLException {
        var replies = new HashMap<OrganisationId, Reply>();
        var organisations = (UUID[]) row.getArray("organisations").getArray();
        var stances = (String[]) row.getArray("stances").getArray();
        var said = (String[]) row.getArray("said").getArray();
        for (int i = 0; i < organisations.length; i++) {
            replies.put(new OrganisationId(organisations[i]), new Reply(Stance.valueOf(stances[i]), said[i]));
        }
        return Map.copyOf(replies);
    }
}

package dk.samspil.agreed;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A sentence and a change as rows. */
final class AgreedRows {

    private AgreedRows() {}

    static Sentence sentence(ResultSet row, int n) throws SQLException {
        return new Sentence(
                row.getObject("id", UUID.class),
                new PlaceId(row.getObject("place", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Topic.valueOf(row.getString("topic")),
                row.getString("words"),
                Standing.valueOf(row.getString("standing")),
                Rows.day(row, "agreed_on"),
                row.getObject("paper", UUID.class),
                row.getInt("version"));
    }

    static Change change(ResultSet row, int n) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("words"),
                new OrganisationId(row.getObject("owner", UUID.class)),
                row.getString("owner_name"),
                row.getObject("due", LocalDate.class),
                Rows.moment(row, "agreed_at"),
                Rows.instant(row, "done_at"),
                row.getInt("version"));
    }
}

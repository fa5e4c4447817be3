package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Who said it, in the columns that all tables of this room share. */
final class SaidRow {

    private SaidRow() {}

    /** Fills in {@code :organisation, :by, :at, :channel, :entered}, and tells how many rows it made. */
    static int put(StatementSpec statement, Said said) {
        return statement
                .param("organisation", said.organisation().value())
                .param("by", said.name())
                .param("at", Rows.utc(said.at()))
                .param("channel", said.channel().name())
                .param("entered", said.enteredBy(), Types.VARCHAR)
                .update();
    }

    static Said said(ResultSet row) throws SQLException {
        return new Said(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("by_name"),
                Rows.moment(row, "at"),
                Channel.valueOf(row.getString("channel")),
                row.getString("entered_by"));
    }
}

package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return said(row, "");
    }

    /** @param prefix of the columns, where they stand beside others of the same names */
    static Said said(ResultSet row, String prefix) throws SQLException {
        return new Said(
                new OrganisationId(row.getObject(prefix + "organisation", UUID.class)),
                row.getString(prefix + "by_name"),
                Rows.moment(row, prefix + "at"),
                Channel.valueOf(row.getString(prefix + "channel")),
                row.getString(prefix + "entered_by"));
    }

    /** The columns of {@code table} under such a prefix. */
    static String columns(String table, String prefix) {
        return Stream.of("organisation", "by_name", "at", "channel", "entered_by")
                .map(column -> table + "." + column + " as " + prefix + column)
                .collect(Collectors.joining(", "));
    }
}

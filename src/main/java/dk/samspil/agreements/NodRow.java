package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A nod, read from a row of its own or from one it stands beside. */
final class NodRow {

    /** For a row that has columns of the same names. */
    static final String BESIDE = """
            nod.organisation as nod_organisation, nod.version as nod_version, nod.by_name as nod_by_name, nod.at as nod_at,
            nod.channel as nod_channel, nod.entered_by as nod_entered_by""";

    private NodRow() {}

    static Nod alone(ResultSet row) throws SQLException {
        return nod(row, "");
    }

    static Nod beside(ResultSet row) throws SQLException {
        return nod(row, "nod_");
    }

    private static Nod nod(ResultSet row, String prefix) throws SQLException {
        return new Nod(
                new OrganisationId(row.getObject(prefix + "organisation", UUID.class)),
                row.getInt(prefix + "version"),
                row.getString(prefix + "by_name"),
                Rows.moment(row, prefix + "at"),
                Channel.valueOf(row.getString(prefix + "channel")),
                row.getString(prefix + "entered_by"));
    }
}

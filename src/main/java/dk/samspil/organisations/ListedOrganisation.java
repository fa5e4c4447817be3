package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the public list. */
record ListedOrganisation(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        String shortName,
        String municipality,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String web,
        @Nullable String hours) {

    static ListedOrganisation of(ResultSet row) throws SQLException {
        return new ListedOrganisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("municipality"),
                row.getString("phone"),
                row.getString("address"),
                row.getString("web"),
                row.getString("hours"));
    }

    /** What is listed has been confirmed. */
    Organisation organisation() {
        return new Organisation(id, kind, name, shortName, municipality, true, phone, address);
    }
}

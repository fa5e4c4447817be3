package dk.samspil.mandates;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code mandates.mandate}, read. */
final class MandateRows {

    private MandateRows() {}

    static Mandate mandate(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation", UUID.class);
        var how = row.getString("how");
        var ending = row.getString("ending");
        return new Mandate(
                row.getObject("id", UUID.class),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("name"),
                new OrganisationId(row.getObject("centre", UUID.class)),
                row.getString("centre_name"),
                person(row, "holder"),
                row.getString("holder_name"),
                row.getString("contact_name"),
                row.getString("contact_address"),
                person(row, "given_by"),
                row.getString("words"),
                how == null ? null : HowGiven.valueOf(how),
                Rows.moment(row, "made_at"),
                row.getObject("until", LocalDate.class),
                Rows.instant(row, "ended_at"),
                ending == null ? null : Ending.valueOf(ending));
    }

    static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}

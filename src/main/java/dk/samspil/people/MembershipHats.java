package dk.samspil.people;

import dk.samspil.access.Hat;
import dk.samspil.access.Hats;
import dk.samspil.access.HelpLine;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.UnitId;
import dk.samspil.organisations.OrganisationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's memberships, as hats. Asked outside any transaction, since there is no actor before there is a hat. */
@Repository
class MembershipHats implements Hats {

    private final JdbcClient jdbc;

    MembershipHats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hat> of(PersonId person) {
        return jdbc.sql("select * from people.hats(:person)")
                .param("person", person.value())
                .query((row, n) -> hat(row))
                .list();
    }

    private static Hat hat(ResultSet row) throws SQLException {
        return new Hat(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                OrganisationKind.valueOf(row.getString("kind")).side(),
                Arrays.stream((UUID[]) row.getArray("units").getArray())
                        .map(UnitId::new)
                        .toList(),
                Roles.of(row),
                helpLine(row));
    }

    private static @Nullable HelpLine helpLine(ResultSet row) throws SQLException {
        var name = row.getString("help_name");
        return name == null ? null : new HelpLine(name, row.getString("help_phone"), row.getString("help_hours"));
    }
}

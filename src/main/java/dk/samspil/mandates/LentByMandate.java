package dk.samspil.mandates;

import dk.samspil.access.Hat;
import dk.samspil.access.HelpLine;
import dk.samspil.access.LentHats;
import dk.samspil.access.OnBehalf;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.UnitId;
import dk.samspil.organisations.OrganisationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's living mandates, as hats. Asked outside any transaction, as memberships are. */
@Repository
class LentByMandate implements LentHats {

    private final JdbcClient jdbc;
    private final Clock clock;

    LentByMandate(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Hat> to(PersonId person) {
        return jdbc.sql("select * from mandates.hats(:person, :today)")
                .param("person", person.value())
                .param("today", Term.today(clock))
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
                Set.of(),
                helpLine(row),
                new OnBehalf(
                        row.getObject("mandate", UUID.class),
                        new OrganisationId(row.getObject("centre", UUID.class)),
                        row.getString("centre_name"),
                        row.getObject("until", LocalDate.class)));
    }

    private static @Nullable HelpLine helpLine(ResultSet row) throws SQLException {
        var name = row.getString("help_name");
        return name == null ? null : new HelpLine(name, row.getString("help_phone"), row.getString("help_hours"));
    }
}

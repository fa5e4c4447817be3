package dk.samspil.people;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.UnitId;
import dk.samspil.web.LastChange;
import dk.samspil.web.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class ContactRepository {

    private static final String ACTIVE = """
            select id, unit, role, name, function, phone, address, hours, weekly_hours,
                   substitute_name, substitute_phone, substitute_address, version
            from people.contact
            where ended_at is null""";

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ContactPerson> contacts() {
        return jdbc.sql(ACTIVE + " order by name collate app.danish, id")
                .query((row, n) -> contact(row))
                .list();
    }

    Optional<ContactPerson> contact(UUID id) {
        return jdbc.sql(ACTIVE + " and id = :id")
                .param("id", id)
                .query((row, n) -> contact(row))
                .optional();
    }

    Optional<ContactPerson> called(String name) {
        return jdbc.sql(ACTIVE + " and lower(name) = lower(:name) order by id limit 1")
                .param("name", name.strip())
                .query((row, n) -> contact(row))
                .optional();
    }

    /** Their own before the one that somebody else has written down for them. */
    Optional<String> addressOf(String name) {
        return jdbc.sql("""
                        select address
                        from (select address, 1 as rank from people.contact
                              where ended_at is null and lower(name) = lower(:name)
                              union all
                              select substitute_address, 2 from people.contact
                              where ended_at is null and lower(substitute_name) = lower(:name)) known
                        where address <> '' order by rank, address limit 1""").param("name", name.strip()).query(String.class).optional();
    }

    void add(UUID id, OrganisationId own, @Nullable UnitId unit, ContactForm form) {
        written(jdbc.sql("""
                        insert into people.contact
                            (id, organisation, unit, role, name, function, phone, address, hours, weekly_hours,
                             substitute_name, substitute_phone, substitute_address)
                        values (:id, :own, :unit, :role, :name, :function, :phone, :address, :hours, :weeklyHours,
                                :substitute, :substitutePhone, :substituteAddress)
                        on conflict do nothing""").param("own", own.value()), id, unit, form).update();
    }

    /** False when somebody else has changed the row since that version. */
    boolean change(UUID id, @Nullable UnitId unit, ContactForm form, String by) {
        return written(jdbc.sql("""
                        update people.contact
                        set unit = :unit, role = :role, name = :name, function = :function, phone = :phone, address = :address,
                            hours = :hours, weekly_hours = :weeklyHours, substitute_name = :substitute,
                            substitute_phone = :substitutePhone, substitute_address = :substituteAddress,
                            version = version + 1, changed_by = :by, changed_at = app.now()
                        where id = :id and version = :version and ended_at is null""").param("version", form.version()).param("by", by), id, unit, form)
                        .update()
                == 1;
    }

    boolean end(UUID id) {
        return jdbc.sql("update people.contact set ended_at = app.now() where id = :id and ended_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    LastChange lastChange(UUID id) {
        return jdbc.sql("select changed_by, changed_at from people.contact where id = :id")
                .param("id", id)
                .query((row, n) -> LastChange.of(row))
                .single();
    }

    private static StatementSpec written(StatementSpec statement, UUID id, @Nullable UnitId unit, ContactForm form) {
        return statement
                .param("id", id)
                .param("unit", MemberRepository.uuid(unit), Types.OTHER)
                .param("role", form.role())
                .param("name", form.name())
                .param("function", form.function())
                .param("phone", form.phone())
                .param("address", form.address())
                .param("hours", form.hours())
                .param("weeklyHours", HoursAWeek.read(form.weeklyHours()), Types.NUMERIC)
                .param("substitute", Typed.orNull(form.substitute()), Types.VARCHAR)
                .param("substitutePhone", Typed.orNull(form.substitutePhone()), Types.VARCHAR)
                .param("substituteAddress", Typed.orNull(form.substituteAddress()), Types.VARCHAR);
    }

    private static ContactPerson contact(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        var substitute = row.getString("substitute_name");
        return new ContactPerson(
                row.getObject("id", UUID.class),
                unit == null ? null : new UnitId(unit),
                ContactRole.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("function"),
                row.getString("phone"),
                row.getString("address"),
                row.getString("hours"),
                row.getBigDecimal("weekly_hours"),
                substitute == null
                        ? null
                        : new ContactPerson.Substitute(
                                substitute, row.getString("substitute_phone"), row.getString("substitute_address")),
                row.getInt("version"));
    }
}

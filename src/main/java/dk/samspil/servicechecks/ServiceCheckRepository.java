package dk.samspil.servicechecks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The parts a service check has once. Saving answers false when somebody else has saved since: a row that is there is only
 * replaced at the version that was seen, and the first words meet no row.
 */
@Repository
class ServiceCheckRepository {

    private final JdbcClient jdbc;

    ServiceCheckRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Saved<GroupSize>> size() {
        return jdbc.sql(
                        "select people, source, relatives, overlooked, writer, written_at, version from servicechecks.group_size")
                .query((row, n) -> saved(
                        new GroupSize(
                                Arrays.asList((Integer[]) row.getArray("people").getArray()),
                                row.getString("source"),
                                row.getString("relatives"),
                                row.getString("overlooked")),
                        row))
                .optional();
    }

    boolean save(GroupSize size, Signature by) {
        return by.on(jdbc.sql("""
                                insert into servicechecks.group_size as now
                                    (organisation, people, source, relatives, overlooked, writer, written_at, version)
                                values (:organisation, :people, :source, :relatives, :overlooked, :writer, :writtenAt, :seen + 1)
                                on conflict (organisation) do update
                                set people = :people, source = :source, relatives = :relatives, overlooked = :overlooked,
                                    writer = :writer, written_at = :writtenAt, version = :seen + 1
                                where now.version = :seen"""))
                        .param("people", size.people().toArray(Integer[]::new), Types.ARRAY)
                        .param("source", size.source())
                        .param("relatives", size.relatives())
                        .param("overlooked", size.overlooked())
                        .update()
                == 1;
    }

    Optional<Saved<Arrangement>> arrangement() {
        return jdbc.sql(
                        "select goals, manager, contact, hours, decisions, writer, written_at, version from servicechecks.arrangement")
                .query((row, n) -> saved(
                        new Arrangement(
                                row.getString("goals"),
                                row.getString("manager"),
                                row.getString("contact"),
                                row.getString("hours"),
                                row.getString("decisions")),
                        row))
                .optional();
    }

    boolean save(Arrangement arrangement, Signature by) {
        return by.on(jdbc.sql("""
                                insert into servicechecks.arrangement as now
                                    (organisation, goals, manager, contact, hours, decisions, writer, written_at, version)
                                values (:organisation, :goals, :manager, :contact, :hours, :decisions, :writer, :writtenAt, :seen + 1)
                                on conflict (organisation) do update
                                set goals = :goals, manager = :manager, contact = :contact, hours = :hours,
                                    decisions = :decisions, writer = :writer, written_at = :writtenAt, version = :seen + 1
                                where now.version = :seen"""))
                        .param("goals", arrangement.goals())
                        .param("manager", arrangement.manager())
                        .param("contact", arrangement.contact())
                        .param("hours", arrangement.hours())
                        .param("decisions", arrangement.decisions())
                        .update()
                == 1;
    }

    Optional<Saved<Approval>> approval() {
        return jdbc.sql(
                        "select approved_on, reference, review_on, writer, written_at, version from servicechecks.approval")
                .query((row, n) -> saved(
                        new Approval(
                                row.getObject("approved_on", LocalDate.class),
                                row.getString("reference"),
                                row.getObject("review_on", LocalDate.class)),
                        row))
                .optional();
    }

    boolean save(Approval approval, Signature by) {
        return by.on(jdbc.sql("""
                                insert into servicechecks.approval as now
                                    (organisation, approved_on, reference, review_on, writer, written_at, version)
                                values (:organisation, :day, :reference, :review, :writer, :writtenAt, :seen + 1)
                                on conflict (organisation) do update
                                set approved_on = :day, reference = :reference, review_on = :review,
                                    writer = :writer, written_at = :writtenAt, version = :seen + 1
                                where now.version = :seen"""))
                        .param("day", approval.day())
                        .param("reference", approval.reference())
                        .param("review", approval.review())
                        .update()
                == 1;
    }

    static <T> Saved<T> saved(T value, ResultSet row) throws SQLException {
        return new Saved<>(
                value,
                row.getString("writer"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}

package dk.samspil.servicechecks;

import static java.util.stream.Collectors.toMap;

import dk.samspil.reference.Need;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The needs, line by line. */
@Repository
class ServiceLineRepository {

    private final JdbcClient jdbc;

    ServiceLineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Need, Saved<ServiceLine>> all() {
        return jdbc.sql("""
                        select need, level, coverage, basis, evidence, not_reached, could_add, must_not, writer, written_at, version
                        from servicechecks.service_line""").query((row, n) -> ServiceCheckRepository.saved(line(row), row)).stream()
                .collect(toMap(
                        saved -> saved.value().need(),
                        Function.identity(),
                        (a, b) -> a,
                        () -> new EnumMap<>(Need.class)));
    }

    /** False when somebody else has saved since. */
    boolean save(ServiceLine line, Signature by) {
        return by.on(jdbc.sql("""
                                insert into servicechecks.service_line as now
                                    (organisation, need, level, coverage, basis, evidence, not_reached, could_add, must_not,
                                     writer, written_at, version)
                                values (:organisation, :need, :level, :coverage, :basis, :evidence, :notReached, :couldAdd, :mustNot,
                                        :writer, :writtenAt, :seen + 1)
                                on conflict (organisation, need) do update
                                set level = :level, coverage = :coverage, basis = :basis, evidence = :evidence,
                                    not_reached = :notReached, could_add = :couldAdd, must_not = :mustNot,
                                    writer = :writer, written_at = :writtenAt, version = :seen + 1
                                where now.version = :seen"""))
                        .param("need", line.need().name())
                        .param("level", line.level())
                        .param(
                                "coverage",
                                line.coverage() == null ? null : line.coverage().name(),
                                Types.VARCHAR)
                        .param("basis", line.basis())
                        .param("evidence", line.evidence())
                        .param("notReached", line.notReached())
                        .param("couldAdd", line.couldAdd())
                        .param("mustNot", line.mustNot())
                        .update()
                == 1;
    }

    private static ServiceLine line(ResultSet row) throws SQLException {
        var coverage = row.getString("coverage");
        return new ServiceLine(
                Need.valueOf(row.getString("need")),
                row.getString("level"),
                coverage == null ? null : Coverage.valueOf(coverage),
                row.getString("basis"),
                row.getString("evidence"),
                row.getString("not_reached"),
                row.getBoolean("could_add"),
                row.getString("must_not"));
    }
}

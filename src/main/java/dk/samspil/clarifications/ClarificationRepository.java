package dk.samspil.clarifications;

import dk.samspil.access.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions of a clarification. Which organisation's is not asked here: row-level security answers. */
@Repository
class ClarificationRepository {

    private final JdbcClient jdbc;
    private final AnswerRepository answers;

    ClarificationRepository(JdbcClient jdbc, AnswerRepository answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    /** The newest edition: the draft while there is one. */
    Optional<Clarification> newest() {
        return edition("order by edition desc limit 1");
    }

    Optional<Clarification> newestApproved() {
        return edition("where state = 'APPROVED' order by edition desc limit 1");
    }

    /** Does nothing where a draft is open already. */
    void open(UUID id, OrganisationId organisation, int edition, Size size, Signature by) {
        jdbc.sql("""
                        insert into clarifications.clarification (id, organisation, edition, size, state, writer, written_at, version)
                        values (:id, :organisation, :edition, :size, 'DRAFT', :writer, :writtenAt, 0)
                        on conflict do nothing""")
                .param("id", id)
                .param("organisation", organisation.value())
                .param("edition", edition)
                .param("size", size.name())
                .param("writer", by.writer())
                .param("writtenAt", by.at())
                .update();
    }

    boolean resize(UUID id, Size size) {
        return jdbc.sql(
                                "update clarifications.clarification set size = :size where id = :id and size <> :size and state <> 'APPROVED'")
                        .param("id", id)
                        .param("size", size.name())
                        .update()
                == 1;
    }

    boolean heard(Clarification seen, Hearing hearing, Signature by) {
        return jdbc.sql("""
                        update clarifications.clarification
                        set state = 'HEARD', heard_on = :day, heard_how = :how, heard_people = :people, heard_remarks = :remarks,
                            writer = :writer, written_at = :writtenAt, version = version + 1
                        where id = :id and version = :version and state <> 'APPROVED'""")
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("day", hearing.day())
                        .param("how", hearing.how())
                        .param("people", hearing.people())
                        .param("remarks", hearing.remarks())
                        .param("writer", by.writer())
                        .param("writtenAt", by.at())
                        .update()
                == 1;
    }

    boolean approve(Clarification seen, Approval approval, Signature by) {
        return jdbc.sql("""
                        update clarifications.clarification
                        set state = 'APPROVED', approved_on = :day, approval_reference = :reference,
                            writer = :writer, written_at = :writtenAt, version = version + 1
                        where id = :id and version = :version and state = 'HEARD'""")
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("day", approval.day())
                        .param("reference", approval.reference())
                        .param("writer", by.writer())
                        .param("writtenAt", by.at())
                        .update()
                == 1;
    }

    private Optional<Clarification> edition(String which) {
        return jdbc.sql("""
                        select id, edition, size, state, heard_on, heard_how, heard_people, heard_remarks, approved_on,
                               approval_reference, writer, written_at, version
                        from clarifications.clarification
                        %s""".formatted(which))
                .query((row, n) -> clarification(row))
                .optional();
    }

    private Clarification clarification(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Clarification(
                id,
                row.getInt("edition"),
                Size.valueOf(row.getString("size")),
                ClarificationState.valueOf(row.getString("state")),
                hearing(row),
                approval(row),
                row.getString("writer"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                answers.of(id));
    }

    private static @Nullable Hearing hearing(ResultSet row) throws SQLException {
        var day = row.getObject("heard_on", LocalDate.class);
        return day == null
                ? null
                : new Hearing(
                        day, row.getString("heard_how"), row.getInt("heard_people"), row.getString("heard_remarks"));
    }

    private static @Nullable Approval approval(ResultSet row) throws SQLException {
        var day = row.getObject("approved_on", LocalDate.class);
        return day == null ? null : new Approval(day, row.getString("approval_reference"));
    }
}

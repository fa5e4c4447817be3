package dk.samspil.hearings;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which texts have been put before the parties. */
@Repository
class FinishedTextRepository {

    private final JdbcClient jdbc;

    FinishedTextRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(FinishedText text) {
        jdbc.sql("""
                        insert into hearings.finished_text (id, edition, agreement, place, fingerprint, finished_at)
                        values (:id, :edition, :agreement, :place, :fingerprint, :at)""")
                .param("id", text.id())
                .param("edition", text.edition().value())
                .param("agreement", text.agreement().value())
                .param("place", text.place().value())
                .param("fingerprint", text.fingerprint())
                .param("at", Rows.utc(text.finishedAt()))
                .update();
    }

    void reopen(UUID id, Instant now) {
        jdbc.sql("update hearings.finished_text set reopened_at = :now where id = :id")
                .param("now", Rows.utc(now))
                .param("id", id)
                .update();
    }

    /** The newest first. */
    List<FinishedText> of(EditionId edition) {
        return jdbc.sql(
                        "select * from hearings.finished_text where edition = :edition order by finished_at desc, id desc")
                .param("edition", edition.value())
                .query((row, n) -> text(row))
                .list();
    }

    Optional<FinishedText> standing(EditionId edition) {
        return jdbc.sql("select * from hearings.finished_text where edition = :edition and reopened_at is null")
                .param("edition", edition.value())
                .query((row, n) -> text(row))
                .optional();
    }

    private static FinishedText text(ResultSet row) throws SQLException {
        return new FinishedText(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition", UUID.class)),
                new AgreementId(row.getObject("agreement", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("fingerprint"),
                Rows.moment(row, "finished_at"),
                row.getObject("reopened_at") == null);
    }
}

package dk.samspil.agreements;

import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import dk.samspil.meetings.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each edition has come, and when it holds. */
@Repository
class EditionRepository {

    private final JdbcClient jdbc;

    EditionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the kind the agreement is now. False when its id is taken, or another is under way. */
    boolean insert(Edition edition) {
        return jdbc.sql("""
                        insert into agreements.edition
                            (id, agreement, place, number, kind, state, about, chosen_at, begun_at, starts_on, ends_on, notice_months,
                             version)
                        values (:id, :agreement, :place, :number, (select kind from agreements.agreement where id = :agreement),
                                :state, :about, :chosen, :begun, :starts, :ends, :notice, 1)
                        on conflict do nothing""")
                        .param("id", edition.id().value())
                        .param("agreement", edition.agreement().value())
                        .param("place", edition.place().value())
                        .param("number", edition.number())
                        .param("state", edition.state().name())
                        .param("about", edition.about())
                        .param(
                                "chosen",
                                edition.chosenAt() == null
                                        ? null
                                        : edition.chosenAt().value(),
                                Types.OTHER)
                        .param("begun", Rows.utc(edition.begunAt()))
                        .param("starts", edition.startsOn(), Types.DATE)
                        .param("ends", edition.endsOn(), Types.DATE)
                        .param("notice", edition.noticeMonths())
                        .update()
                == 1;
    }

    Optional<Edition> find(EditionId id) {
        return jdbc.sql("select * from agreements.edition where id = :id")
                .param("id", id.value())
                .query((row, n) -> edition(row))
                .optional();
    }

    void choose(EditionId id, @Nullable MeetingId at) {
        jdbc.sql("update agreements.edition set state = 'DRAFT', chosen_at = :at, version = version + 1 where id = :id")
                .param("at", at == null ? null : at.value(), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    /** False when somebody else changed it since {@code version}. */
    boolean settle(EditionId id, @Nullable LocalDate starts, @Nullable LocalDate ends, int noticeMonths, int version) {
        return jdbc.sql("""
                        update agreements.edition
                        set starts_on = :starts, ends_on = :ends, notice_months = :notice, version = version + 1
                        where id = :id and version = :version""")
                        .param("starts", starts, Types.DATE)
                        .param("ends", ends, Types.DATE)
                        .param("notice", noticeMonths)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void finish(EditionId id, String fingerprint, String by, Instant now) {
        jdbc.sql("""
                        update agreements.edition
                        set state = 'FINAL', fingerprint = :fingerprint, finished_at = :now, finished_by = :by, version = version + 1
                        where id = :id""")
                .param("fingerprint", fingerprint)
                .param("now", Rows.utc(now))
                .param("by", by)
                .param("id", id.value())
                .update();
    }

    void reopen(EditionId id) {
        jdbc.sql("""
                        update agreements.edition
                        set state = 'DRAFT', fingerprint = null, finished_at = null, finished_by = null, version = version + 1
                        where id = :id""").param("id", id.value()).update();
    }

    void sign(EditionId id, UUID paper, Instant now) {
        jdbc.sql("""
                        update agreements.edition
                        set state = 'SIGNED', paper = :paper, signed_at = :now, version = version + 1
                        where id = :id""")
                .param("paper", paper)
                .param("now", Rows.utc(now))
                .param("id", id.value())
                .update();
    }

    void drop(EditionId id) {
        jdbc.sql("update agreements.edition set state = 'DROPPED', version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Its last day comes sooner than was written, or it has one now. */
    void end(EditionId id, LocalDate lastDay) {
        jdbc.sql("update agreements.edition set over_on = :day, version = version + 1 where id = :id")
                .param("day", lastDay)
                .param("id", id.value())
                .update();
    }

    /** It holds as long as was written. */
    void goOn(EditionId id) {
        jdbc.sql("update agreements.edition set over_on = null, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    static Edition edition(ResultSet row) throws SQLException {
        var chosen = row.getObject("chosen_at", UUID.class);
        var by = row.getString("finished_by");
        return new Edition(
                new EditionId(row.getObject("id", UUID.class)),
                new AgreementId(row.getObject("agreement", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getInt("number"),
                EditionState.valueOf(row.getString("state")),
                row.getString("about"),
                chosen == null ? null : new MeetingId(chosen),
                Rows.moment(row, "begun_at"),
                Rows.day(row, "starts_on"),
                Rows.day(row, "ends_on"),
                row.getInt("notice_months"),
                row.getString("fingerprint"),
                Rows.instant(row, "finished_at"),
                by == null ? "" : by,
                Rows.instant(row, "signed_at"),
                row.getObject("paper", UUID.class),
                Rows.day(row, "over_on"),
                row.getInt("version"));
    }
}

package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;
import dk.samspil.database.Rows;
import dk.samspil.meetings.MeetingId;
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

/** Disagreements, where they are to be talked about, and what came of them. */
@Repository
class DisagreementRepository {

    private static final String WITH_VIEWS = """
            select disagreement.*, view.words as view_words, view.version as view_version, %s
            from remarks.disagreement left join remarks.view on view.disagreement = disagreement.id
            """.formatted(SaidRow.columns("view", "view_"));

    private final JdbcClient jdbc;

    DisagreementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was there before: the form was sent twice. */
    boolean insert(Disagreement begun) {
        return jdbc.sql("""
                        insert into remarks.disagreement
                            (id, place, agreement, edition, section, heading, question, organisation, by_name, at, waiting, version)
                        values (:id, :place, :agreement, :edition, :section, :heading, :question, :organisation, :by, :at, false, 1)
                        on conflict do nothing""")
                        .param("id", begun.id())
                        .param("place", begun.place().value())
                        .param("agreement", begun.agreement().value())
                        .param("edition", begun.edition().value())
                        .param("section", begun.section())
                        .param("heading", begun.heading())
                        .param("question", begun.question())
                        .param("organisation", begun.begun().organisation().value())
                        .param("by", begun.begun().name())
                        .param("at", Rows.utc(begun.begun().at()))
                        .update()
                == 1;
    }

    Optional<Disagreement> find(UUID id) {
        return all(jdbc.sql(WITH_VIEWS + "where disagreement.id = :id order by view.at")
                        .param("id", id))
                .stream()
                .findFirst();
    }

    /** The open ones first and then the newest. {@code section} is null for all of the agreement. */
    List<Disagreement> of(AgreementId agreement, @Nullable UUID section) {
        return all(jdbc.sql(WITH_VIEWS + """
                        where disagreement.agreement = :agreement and (cast(:section as uuid) is null or disagreement.section = :section)
                        order by disagreement.outcome is not null, coalesce(disagreement.settled_at, disagreement.at) desc,
                            disagreement.id, view.at""")
                .param("agreement", agreement.value())
                .param("section", section, Types.OTHER));
    }

    /** Those that are to be talked about as soon as there is a meeting; what each thinks is not read. */
    List<Disagreement> waiting(PlaceId place) {
        return jdbc.sql(
                        "select * from remarks.disagreement where place = :place and waiting and outcome is null order by at, id")
                .param("place", place.value())
                .query((row, n) -> disagreement(row))
                .list();
    }

    /** On the agenda of a meeting; without one, of the next that is called. */
    void raise(UUID id, @Nullable MeetingId meeting) {
        jdbc.sql("update remarks.disagreement set meeting = :meeting, waiting = :waiting where id = :id")
                .param("meeting", meeting == null ? null : meeting.value(), Types.OTHER)
                .param("waiting", meeting == null)
                .param("id", id)
                .update();
    }

    /** The meeting is called off; what nothing has come of waits for the next. */
    void callOff(MeetingId meeting) {
        jdbc.sql(
                        "update remarks.disagreement set meeting = null, waiting = true where meeting = :meeting and outcome is null")
                .param("meeting", meeting.value())
                .update();
    }

    /** False when somebody else settled it since {@code version}. */
    boolean settle(UUID id, Settlement settlement, int version) {
        var meeting = settlement.meeting();
        return jdbc.sql("""
                        update remarks.disagreement
                        set outcome = :outcome, decision = :decision, decided_at_meeting = :meeting, settled_by_organisation = :organisation,
                            settled_by = :by, settled_at = :at, waiting = false, version = version + 1
                        where id = :id and version = :version""")
                        .param("outcome", settlement.outcome().name())
                        .param("decision", settlement.decision())
                        .param("meeting", meeting == null ? null : meeting.value(), Types.OTHER)
                        .param("organisation", settlement.organisation().value())
                        .param("by", settlement.name())
                        .param("at", Rows.utc(settlement.at()))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static List<Disagreement> all(StatementSpec statement) {
        return statement.query(Rows.nested(
                "id",
                (row, n) -> disagreement(row),
                "view_organisation",
                (row, n) ->
                        new View(row.getString("view_words"), SaidRow.said(row, "view_"), row.getInt("view_version")),
                Disagreement::with));
    }

    private static Disagreement disagreement(ResultSet row) throws SQLException {
        return new Disagreement(
                row.getObject("id", UUID.class),
                new PlaceId(row.getObject("place", UUID.class)),
                new AgreementId(row.getObject("agreement", UUID.class)),
                new EditionId(row.getObject("edition", UUID.class)),
                row.getObject("section", UUID.class),
                row.getString("heading"),
                row.getString("question"),
                new Said(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("by_name"),
                        Rows.moment(row, "at"),
                        Channel.SELF,
                        null),
                row.getBoolean("waiting"),
                meeting(row, "meeting"),
                settlement(row),
                row.getInt("version"),
                List.of());
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        var at = Rows.instant(row, "settled_at");
        return at == null
                ? null
                : new Settlement(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("decision"),
                        meeting(row, "decided_at_meeting"),
                        new OrganisationId(row.getObject("settled_by_organisation", UUID.class)),
                        row.getString("settled_by"),
                        at);
    }

    private static @Nullable MeetingId meeting(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new MeetingId(id);
    }
}

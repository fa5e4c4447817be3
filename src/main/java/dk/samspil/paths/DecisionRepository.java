package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Phase;
import dk.samspil.database.Rows;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been decided along a path. Decisions are few, so they are read whole; the newest last. */
@Repository
class DecisionRepository {

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Decision> of(PlaceId place) {
        return jdbc.sql("select * from paths.decision where place = :place order by decided_on, written_at limit 200")
                .param("place", place.value())
                .query((row, n) -> new Decision(
                        row.getObject("id", UUID.class),
                        place,
                        Phase.valueOf(row.getString("phase")),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("words"),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("decided_by"),
                        row.getObject("decided_on", LocalDate.class),
                        Rows.day(row, "pause_until"),
                        row.getInt("number")))
                .list();
    }

    /** False when the form was sent before. */
    boolean insert(Decision decision, Instant now) {
        return jdbc.sql("""
                                insert into paths.decision
                                    (id, place, phase, outcome, words, organisation, decided_by, decided_on, pause_until,
                                     written_at, number)
                                values (:id, :place, :phase, :outcome, :words, :organisation, :by, :on, :until, :now, :number)
                                on conflict (id) do nothing""")
                        .param("id", decision.id())
                        .param("place", decision.place().value())
                        .param("phase", decision.phase().name())
                        .param("outcome", decision.outcome().name())
                        .param("words", decision.words())
                        .param("organisation", decision.organisation().value())
                        .param("by", decision.by())
                        .param("on", decision.on())
                        .param("until", decision.until(), Types.DATE)
                        .param("now", Rows.utc(now))
                        .param("number", decision.number())
                        .update()
                == 1;
    }
}

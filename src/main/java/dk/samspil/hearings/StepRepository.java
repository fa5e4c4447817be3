package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has to approve inside each party. */
@Repository
class StepRepository {

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it stands there already. */
    boolean insert(AgreementId agreement, PlaceId place, Step step) {
        return jdbc.sql("""
                        insert into hearings.step (id, agreement, place, organisation, position, level, name)
                        values (:id, :agreement, :place, :organisation, :position, :level, :name) on conflict do nothing""")
                        .param("id", step.id())
                        .param("agreement", agreement.value())
                        .param("place", place.value())
                        .param("organisation", step.organisation().value())
                        .param("position", step.position())
                        .param("level", step.level().name())
                        .param("name", step.name())
                        .update()
                == 1;
    }

    void place(UUID step, int position) {
        jdbc.sql("update hearings.step set position = :position where id = :id and position <> :position")
                .param("position", position)
                .param("id", step)
                .update();
    }

    void delete(UUID step) {
        jdbc.sql("delete from hearings.step where id = :id").param("id", step).update();
    }

    /** Of all parties, each in its own order. */
    List<Step> of(AgreementId agreement) {
        return jdbc.sql("select * from hearings.step where agreement = :agreement order by position, id")
                .param("agreement", agreement.value())
                .query((row, n) -> new Step(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getInt("position"),
                        Level.valueOf(row.getString("level")),
                        row.getString("name")))
                .list();
    }
}

package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has approved which text. The case it stands in comes along as far as the reader may see it. */
@Repository
class ApprovalRepository {

    private static final String APPROVAL = """
            select approval.*, inside.people, inside.words, inside.shared
            from hearings.approval left join hearings.inside on inside.subject = approval.id
            """;

    private final JdbcClient jdbc;

    ApprovalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID text, PlaceId place, Approval approval, Instant now) {
        jdbc.sql("""
                        insert into hearings.approval
                            (id, text, place, organisation, step, level, name, day, by_name, at, channel, entered_by)
                        values (:id, :text, :place, :organisation, :step, :level, :name, :day, :by, :at, :channel, :entered)""")
                .param("id", approval.id())
                .param("text", text)
                .param("place", place.value())
                .param("organisation", approval.organisation().value())
                .param("step", approval.step(), Types.OTHER)
                .param("level", approval.level().name())
                .param("name", approval.name())
                .param("day", approval.on())
                .param("by", approval.byName())
                .param("at", Rows.utc(now))
                .param("channel", approval.channel().name())
                .param("entered", approval.enteredBy())
                .update();
    }

    /** The party puts right what was noted, by itself or for it. */
    void correct(Approval approval, Instant now) {
        jdbc.sql("""
                        update hearings.approval
                        set day = :day, by_name = :by, at = :at, channel = :channel, entered_by = :entered where id = :id""")
                .param("day", approval.on())
                .param("by", approval.byName())
                .param("at", Rows.utc(now))
                .param("channel", approval.channel().name())
                .param("entered", approval.enteredBy())
                .param("id", approval.id())
                .update();
    }

    List<Approval> of(UUID text) {
        return jdbc.sql(APPROVAL + "where approval.text = :text order by approval.day, approval.at")
                .param("text", text)
                .query((row, n) -> approval(row))
                .list();
    }

    List<Approval> by(OrganisationId organisation, PlaceId place) {
        return jdbc.sql(
                        APPROVAL
                                + "where approval.place = :place and approval.organisation = :organisation order by approval.at")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) -> approval(row))
                .list();
    }

    private static Approval approval(ResultSet row) throws SQLException {
        return new Approval(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getObject("step", UUID.class),
                Level.valueOf(row.getString("level")),
                row.getString("name"),
                row.getObject("day", LocalDate.class),
                row.getString("by_name"),
                Channel.valueOf(row.getString("channel")),
                row.getString("entered_by"),
                InsideRepository.inside(row));
    }
}

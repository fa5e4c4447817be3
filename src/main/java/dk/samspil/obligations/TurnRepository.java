package dk.samspil.obligations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each time a promise is to be done, and what became of it. */
@Repository
class TurnRepository {

    private final JdbcClient jdbc;

    TurnRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where that day's turn has come before. */
    boolean insert(Promise promise, LocalDate day) {
        return jdbc.sql("""
                        insert into obligations.turn (promise, day, place, done_by, words, passed)
                        values (:promise, :day, :place, '', '', false) on conflict do nothing""")
                        .param("promise", promise.id())
                        .param("day", day)
                        .param("place", promise.place().value())
                        .update()
                == 1;
    }

    void done(Turn turn, Voice voice, String words, Instant now) {
        jdbc.sql("""
                        update obligations.turn
                        set done_at = :now, done_by_organisation = :organisation, done_by = :name, words = :words
                        where promise = :promise and day = :day and done_at is null and not passed""")
                .param("now", Rows.utc(now))
                .param("organisation", voice.organisation().value())
                .param("name", voice.name())
                .param("words", words)
                .param("promise", turn.promise())
                .param("day", turn.day())
                .update();
    }

    void pass(Turn turn) {
        jdbc.sql(
                        "update obligations.turn set passed = true where promise = :promise and day = :day and done_at is null")
                .param("promise", turn.promise())
                .param("day", turn.day())
                .update();
    }

    /** The newest first. */
    List<Turn> of(UUID promise) {
        return jdbc.sql("select * from obligations.turn where promise = :promise order by day desc")
                .param("promise", promise)
                .query((row, n) -> turn(row))
                .list();
    }

    /** Of all that an edition promises, by the promise; the newest first. */
    Map<UUID, List<Turn>> of(EditionId edition) {
        return jdbc.sql("""
                        select turn.* from obligations.turn join obligations.promise on promise.id = turn.promise
                        where promise.edition = :edition order by turn.day desc""").param("edition", edition.value()).query((row, n) -> turn(row)).list().stream()
                .collect(Collectors.groupingBy(Turn::promise));
    }

    /** What an organisation has said to be done in a place. */
    List<Turn> doneBy(PlaceId place, OrganisationId organisation) {
        return jdbc.sql("""
                        select * from obligations.turn
                        where place = :place and done_by_organisation = :organisation order by day desc""")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query((row, n) -> turn(row))
                .list();
    }

    private static Turn turn(ResultSet row) throws SQLException {
        var organisation = row.getObject("done_by_organisation", UUID.class);
        return new Turn(
                row.getObject("promise", UUID.class),
                Objects.requireNonNull(Rows.day(row, "day")),
                Rows.instant(row, "done_at"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("done_by"),
                row.getString("words"),
                row.getBoolean("passed"));
    }
}

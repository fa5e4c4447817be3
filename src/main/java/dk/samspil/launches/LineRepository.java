package dk.samspil.launches;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of a room's launch. */
@Repository
class LineRepository {

    /** More than any launch has needed; whoever writes more begins to strike. */
    static final int MOST = 200;

    private final JdbcClient jdbc;

    LineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LaunchLine> of(PlaceId place) {
        return jdbc.sql(
                        "select * from launches.line where place = :place order by day nulls last, written_at limit :most")
                .param("place", place.value())
                .param("most", MOST)
                .query((row, n) -> line(row))
                .list();
    }

    Optional<LaunchLine> find(PlaceId place, UUID id) {
        return jdbc.sql("select * from launches.line where place = :place and id = :id")
                .param("place", place.value())
                .param("id", id)
                .query((row, n) -> line(row))
                .optional();
    }

    /** False when it stands there already. */
    boolean insert(PlaceId place, LaunchLine line, Instant now) {
        return jdbc.sql("""
                                insert into launches.line
                                    (place, id, kind, about, words, party, who, day, written_by, written_at, told, version)
                                values (:place, :id, :kind, :about, :words, :party, :who, :day, :writtenBy, :now, false, 1)
                                on conflict do nothing""")
                        .param("place", place.value())
                        .param("id", line.id())
                        .param("kind", line.kind().name())
                        .param("about", line.about())
                        .param("words", line.words())
                        .param("party", value(line.party()), Types.OTHER)
                        .param("who", line.who())
                        .param("day", line.day(), Types.DATE)
                        .param("writtenBy", line.writtenBy().value())
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }

    /** False when somebody else changed it since this version. */
    boolean update(PlaceId place, LaunchLine line) {
        return jdbc.sql("""
                                update launches.line
                                set about = :about, words = :words, party = :party, who = :who, day = :day, version = version + 1
                                where place = :place and id = :id and version = :version""")
                        .param("about", line.about())
                        .param("words", line.words())
                        .param("party", value(line.party()), Types.OTHER)
                        .param("who", line.who())
                        .param("day", line.day(), Types.DATE)
                        .param("place", place.value())
                        .param("id", line.id())
                        .param("version", line.version())
                        .update()
                == 1;
    }

    void tell(PlaceId place, UUID id) {
        jdbc.sql("update launches.line set told = true, version = version + 1 where place = :place and id = :id")
                .param("place", place.value())
                .param("id", id)
                .update();
    }

    void answer(PlaceId place, UUID id, Going going, Voice voice) {
        jdbc.sql("""
                        update launches.line
                        set goes = :goes, goes_words = :words, goes_by = :by, goes_on = :day, goes_channel = :channel,
                            goes_entered_by = :enteredBy, version = version + 1
                        where place = :place and id = :id""")
                .param("goes", going.goes().name())
                .param("words", going.words())
                .param("by", going.by())
                .param("day", going.on())
                .param("channel", voice.channel().name())
                .param("enteredBy", voice.enteredBy())
                .param("place", place.value())
                .param("id", id)
                .update();
    }

    /** False when somebody else changed it since this version. */
    boolean delete(PlaceId place, UUID id, int version) {
        return jdbc.sql("delete from launches.line where place = :place and id = :id and version = :version")
                        .param("place", place.value())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static @Nullable UUID value(@Nullable OrganisationId party) {
        return party == null ? null : party.value();
    }

    private static LaunchLine line(ResultSet row) throws SQLException {
        var party = row.getObject("party", UUID.class);
        return new LaunchLine(
                row.getObject("id", UUID.class),
                LineKind.valueOf(row.getString("kind")),
                row.getString("about"),
                row.getString("words"),
                party == null ? null : new OrganisationId(party),
                row.getString("who"),
                Rows.day(row, "day"),
                new OrganisationId(row.getObject("written_by", UUID.class)),
                row.getBoolean("told"),
                going(row),
                row.getInt("version"));
    }

    private static @Nullable Going going(ResultSet row) throws SQLException {
        var goes = row.getString("goes");
        return goes == null
                ? null
                : new Going(
                        Goes.valueOf(goes),
                        row.getString("goes_words"),
                        row.getString("goes_by"),
                        Objects.requireNonNull(Rows.day(row, "goes_on")));
    }
}

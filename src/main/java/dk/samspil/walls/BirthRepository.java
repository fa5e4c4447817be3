package dk.samspil.walls;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.CollaborationState;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Room;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What grew out of a meeting. */
@Repository
class BirthRepository {

    static final int PAGE = 50;

    private final JdbcClient jdbc;

    BirthRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; one more than a page is read, to know whether there is a next. */
    List<Birth> page(PlaceId sounding, int page) {
        return jdbc.sql("""
                        select * from walls.birth where sounding = :sounding
                        order by at desc, place limit :size offset :skipped""")
                .param("sounding", sounding.value())
                .param("size", PAGE + 1)
                .param("skipped", (page - 1) * PAGE)
                .query((row, n) -> birth(row))
                .list();
    }

    Optional<Birth> find(PlaceId place) {
        return jdbc.sql("select * from walls.birth where place = :place")
                .param("place", place.value())
                .query((row, n) -> birth(row))
                .optional();
    }

    /** What the same organisations have begun already, whichever of them did; {@code members} in order. */
    Optional<Birth> of(PlaceId sounding, List<OrganisationId> members) {
        return jdbc.sql("select * from walls.birth where sounding = :sounding and members = cast(:members as uuid[])")
                .param("sounding", sounding.value())
                .param("members", ids(members))
                .query((row, n) -> birth(row))
                .optional();
    }

    void insert(PlaceId sounding, @Nullable UUID note, Birth birth, Instant now) {
        jdbc.sql("""
                        insert into walls.birth
                            (place, sounding, note, name, starter, starter_name, members, member_names, phase, state, joined, meet_by, at)
                        values (:place, :sounding, :note, :name, :starter, :starterName, :members, :memberNames, :phase, :state, 1, :meetBy,
                                :now)""")
                .param("place", birth.place().value())
                .param("sounding", sounding.value())
                .param("note", note, Types.OTHER)
                .param("name", birth.name())
                .param("starter", birth.starter().value())
                .param("starterName", birth.starterName())
                .param("members", ids(birth.members()))
                .param("memberNames", birth.memberNames())
                .param("phase", birth.phase().name())
                .param("state", birth.state().name())
                .param("meetBy", birth.meetBy())
                .param("now", Rows.utc(now))
                .update();
    }

    /** As its parties see it now; nothing for a collaboration that came in another way. */
    void keep(Room room) {
        jdbc.sql("""
                        update walls.birth set name = :name, phase = :phase, state = :state, joined = :joined
                        where place = :place""")
                .param("name", room.name())
                .param("phase", room.phase().name())
                .param("state", room.state().name())
                .param("joined", room.active().size())
                .param("place", room.place().value())
                .update();
    }

    private static UUID[] ids(List<OrganisationId> members) {
        return members.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static Birth birth(ResultSet row) throws SQLException {
        return new Birth(
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("name"),
                new OrganisationId(row.getObject("starter", UUID.class)),
                row.getString("starter_name"),
                Arrays.stream((UUID[]) row.getArray("members").getArray())
                        .map(OrganisationId::new)
                        .toList(),
                row.getString("member_names"),
                Phase.valueOf(row.getString("phase")),
                CollaborationState.valueOf(row.getString("state")),
                row.getInt("joined"),
                Objects.requireNonNull(Rows.day(row, "meet_by")));
    }
}

package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import dk.samspil.database.Rows;
import dk.samspil.directory.OfferId;
import dk.samspil.reference.TargetGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A collaboration, its parties and what they offer there, read in one statement. */
@Repository
class RoomRepository {

    private final JdbcClient jdbc;

    RoomRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Room> find(PlaceId place) {
        return jdbc.sql("""
                        select c.place, c.name as room_name, c.purpose, c.target_groups, c.municipality, c.geography, c.since,
                               c.form, c.phase, c.state, c.paused_until, c.version as room_version, p.*,
                               array(select o.offer from collaborations.offer o where o.place = c.place) as offers
                        from collaborations.collaboration c join collaborations.party p on p.place = c.place
                        where c.place = :place
                        order by p.joined_at nulls last, p.name collate app.danish""").param("place", place.value()).query(RoomRepository::room);
    }

    void insert(Room room, OrganisationId startedBy, java.time.Instant now) {
        jdbc.sql("""
                        insert into collaborations.collaboration
                            (place, name, purpose, target_groups, municipality, geography, since, form, phase, started_by, started_at, version)
                        values (:place, :name, :purpose, :groups, :municipality, :geography, :since, :form, :phase, :by, :now, 1)""")
                .param("place", room.place().value())
                .param("name", room.name())
                .param("purpose", room.purpose())
                .param("groups", names(room.targetGroups()))
                .param("municipality", room.municipality())
                .param("geography", room.geography())
                .param("since", room.since())
                .param("form", room.form().name())
                .param("phase", room.phase().name())
                .param("by", startedBy.value())
                .param("now", Rows.utc(now))
                .update();
    }

    /** False when somebody else changed it since {@code room} was read. */
    boolean update(Room room) {
        return jdbc.sql("""
                                update collaborations.collaboration
                                set name = :name, purpose = :purpose, target_groups = :groups, municipality = :municipality,
                                    geography = :geography, since = :since, form = :form, phase = :phase, version = version + 1
                                where place = :place and version = :version""")
                        .param("place", room.place().value())
                        .param("name", room.name())
                        .param("purpose", room.purpose())
                        .param("groups", names(room.targetGroups()))
                        .param("municipality", room.municipality())
                        .param("geography", room.geography())
                        .param("since", room.since())
                        .param("form", room.form().name())
                        .param("phase", room.phase().name())
                        .param("version", room.version())
                        .update()
                == 1;
    }

    void move(PlaceId place, Phase phase, CollaborationState state, @Nullable LocalDate pausedUntil) {
        jdbc.sql("""
                        update collaborations.collaboration
                        set phase = :phase, state = :state, paused_until = :until, version = version + 1
                        where place = :place""")
                .param("phase", phase.name())
                .param("state", state.name())
                .param("until", pausedUntil, Types.DATE)
                .param("place", place.value())
                .update();
    }

    void hold(PlaceId place, Form form) {
        jdbc.sql("update collaborations.collaboration set form = :form, version = version + 1 where place = :place")
                .param("form", form.name())
                .param("place", place.value())
                .update();
    }

    private static String[] names(List<TargetGroup> groups) {
        return groups.stream().map(TargetGroup::name).toArray(String[]::new);
    }

    private static Optional<Room> room(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var room = header(rows);
        var parties = new ArrayList<Party>();
        do {
            parties.add(party(rows));
        } while (rows.next());
        return Optional.of(room.with(List.copyOf(parties)));
    }

    private static Room header(ResultSet row) throws SQLException {
        return new Room(
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("room_name"),
                row.getString("purpose"),
                Rows.texts(row, "target_groups").stream()
                        .map(TargetGroup::valueOf)
                        .toList(),
                row.getString("municipality"),
                row.getString("geography"),
                Rows.day(row, "since"),
                Form.valueOf(row.getString("form")),
                Phase.valueOf(row.getString("phase")),
                CollaborationState.valueOf(row.getString("state")),
                Rows.day(row, "paused_until"),
                List.of(),
                offers(row),
                row.getInt("room_version"));
    }

    private static List<OfferId> offers(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("offers").getArray())
                .map(OfferId::new)
                .toList();
    }

    static Party party(ResultSet row) throws SQLException {
        return new Party(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                Side.valueOf(row.getString("side")),
                PartyStatus.valueOf(row.getString("status")),
                row.getBoolean("confirmed"),
                new ContactPerson(
                        row.getString("contact_name"),
                        row.getString("contact_function"),
                        row.getString("contact_phone"),
                        row.getString("contact_hours"),
                        row.getString("contact_address"),
                        row.getString("substitute_name"),
                        row.getString("substitute_phone")),
                row.getInt("version"));
    }
}

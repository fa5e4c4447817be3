package dk.samspil.rounds;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds and who has answered them. Answers themselves lie in the room that asks. */
@Repository
class RoundRepository {

    private static final String SELECT = """
            select r.*, a.organisation, a.replied_at, a.by_name, a.channel, a.entered_by
            from rounds.round r left join rounds.asked a on a.round = r.id
            """;

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RoundId id, PlaceId place, RoundKind kind, OrganisationId by, Instant now, LocalDate due) {
        jdbc.sql("""
                        insert into rounds.round (id, place, kind, asked_by, asked_at, due, version)
                        values (:id, :place, :kind, :by, :now, :due, 1) on conflict (id) do nothing""")
                .param("id", id.value())
                .param("place", place.value())
                .param("kind", kind.name())
                .param("by", by.value())
                .param("now", Rows.utc(now))
                .param("due", due)
                .update();
    }

    void ask(RoundId round, PlaceId place, OrganisationId organisation) {
        jdbc.sql("""
                        insert into rounds.asked (round, place, organisation) values (:round, :place, :organisation)
                        on conflict do nothing""")
                .param("round", round.value())
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** The newest of each kind in a place; one statement. */
    List<Round> newest(PlaceId place) {
        return jdbc.sql(SELECT + """
                        where r.place = :place
                          and r.id in (select distinct on (kind) id from rounds.round
                                       where place = :place order by kind, asked_at desc)
                        order by r.kind""").param("place", place.value()).query(RoundRepository::rounds);
    }

    /** All of a kind, newest first. */
    List<Round> all(PlaceId place, RoundKind kind) {
        return jdbc.sql(SELECT + "where r.place = :place and r.kind = :kind order by r.asked_at desc, r.id")
                .param("place", place.value())
                .param("kind", kind.name())
                .query(RoundRepository::rounds);
    }

    List<Round> find(RoundId id) {
        return jdbc.sql(SELECT + "where r.id = :id").param("id", id.value()).query(RoundRepository::rounds);
    }

    /** False when this party had answered already. */
    boolean reply(RoundId round, Voice voice, Instant now) {
        return jdbc.sql("""
                                update rounds.asked
                                set replied_at = :now, by_name = :name, channel = :channel, entered_by = :enteredBy
                                where round = :round and organisation = :organisation and replied_at is null""")
                        .param("now", Rows.utc(now))
                        .param("name", voice.name())
                        .param("channel", voice.channel().name())
                        .param("enteredBy", voice.enteredBy())
                        .param("round", round.value())
                        .param("organisation", voice.organisation().value())
                        .update()
                == 1;
    }

    /** The party is gone: nobody waits for it any more, and what it has answered does not count. */
    void forget(RoundId round, OrganisationId organisation) {
        jdbc.sql("delete from rounds.asked where round = :round and organisation = :organisation")
                .param("round", round.value())
                .param("organisation", organisation.value())
                .update();
    }

    boolean join(RoundId round, Joint joint, String words, String by, Instant now, int version) {
        return jdbc.sql("""
                                update rounds.round
                                set joint = :joint, joint_words = :words, joint_by = :by, joint_at = :now, version = version + 1
                                where id = :id and version = :version""")
                        .param("joint", joint.name())
                        .param("words", words)
                        .param("by", by)
                        .param("now", Rows.utc(now))
                        .param("id", round.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static List<Round> rounds(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<UUID, Round>();
        while (rows.next()) {
            var round = found.computeIfAbsent(rows.getObject("id", UUID.class), read(rows));
            if (rows.getObject("organisation") != null) {
                round.asked().add(asked(rows));
            }
        }
        return List.copyOf(found.values());
    }

    private static java.util.function.Function<UUID, Round> read(ResultSet row) throws SQLException {
        var round = new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                RoundKind.valueOf(row.getString("kind")),
                new OrganisationId(row.getObject("asked_by", UUID.class)),
                Rows.moment(row, "asked_at"),
                row.getObject("due", LocalDate.class),
                new ArrayList<>(),
                joint(row),
                row.getInt("version"));
        return id -> round;
    }

    private static @Nullable JointAnswer joint(ResultSet row) throws SQLException {
        var joint = row.getString("joint");
        return joint == null
                ? null
                : new JointAnswer(
                        Joint.valueOf(joint),
                        row.getString("joint_words"),
                        row.getString("joint_by"),
                        Rows.moment(row, "joint_at"));
    }

    private static Asked asked(ResultSet row) throws SQLException {
        var channel = row.getString("channel");
        return new Asked(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Rows.instant(row, "replied_at"),
                row.getString("by_name"),
                channel == null ? null : Channel.valueOf(channel),
                row.getString("entered_by"));
    }
}

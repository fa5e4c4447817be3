package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the parties answer, and what is said afterwards; the database shows others' words only when they may be seen. */
@Repository
class PrincipleAnswerRepository {

    private final JdbcClient jdbc;

    PrincipleAnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One's own, and the others' when they lie open. */
    List<PrincipleAnswer> visible(UUID look) {
        return jdbc.sql("select * from principles.answer where look = :look")
                .param("look", look)
                .query(PrincipleAnswerRepository::answer)
                .list();
    }

    /** What the own organisation said the last time it said something. */
    List<PrincipleAnswer> lastOwn(PlaceId place) {
        return jdbc.sql("""
                        select a.* from principles.answer a join principles.look l on l.id = a.look
                        where a.place = :place and a.organisation = (select app.organisation())
                        order by l.asked_at desc, l.id desc limit 4""")
                .param("place", place.value())
                .query(PrincipleAnswerRepository::answer)
                .list();
    }

    /** Everything an organisation has said, for taking along. */
    List<PrincipleAnswer.Given> saidBy(OrganisationId organisation) {
        return jdbc.sql("""
                        select a.*, d.name as dialogue, l.asked_at
                        from principles.answer a join principles.look l on l.id = a.look join principles.dialogue d on d.place = a.place
                        where a.organisation = :organisation
                        order by l.asked_at, l.id, array_position(array['TRUST', 'PARTICIPANTS', 'COURAGE', 'SYSTEM'], a.principle)""")
                .param("organisation", organisation.value())
                .query((row, n) -> new PrincipleAnswer.Given(
                        row.getString("dialogue"), Rows.moment(row, "asked_at"), answer(row, n)))
                .list();
    }

    /** A first time; by phone it is written unseen. */
    void insert(UUID look, PlaceId place, PrincipleAnswer answer) {
        jdbc.sql("""
                        insert into principles.answer (look, place, organisation, principle, stand, words, wish, version)
                        values (:look, :place, :organisation, :principle, :stand, :words, :wish, :version)""")
                .param("place", place.value())
                .params(columns(look, answer))
                .update();
    }

    void update(UUID look, PrincipleAnswer answer) {
        jdbc.sql("""
                        update principles.answer set stand = :stand, words = :words, wish = :wish, version = :version
                        where look = :look and organisation = :organisation and principle = :principle""").params(columns(look, answer)).update();
    }

    List<PrincipleNote> notes(UUID look) {
        return jdbc.sql("select * from principles.note where look = :look")
                .param("look", look)
                .query((row, n) -> new PrincipleNote(
                        Principle.valueOf(row.getString("principle")),
                        row.getString("words"),
                        row.getString("by_name"),
                        Rows.moment(row, "at"),
                        row.getInt("version")))
                .list();
    }

    /** False when somebody else has written there since {@code note} was read; version 0 stands for nothing yet. */
    boolean write(UUID look, PlaceId place, PrincipleNote note) {
        var columns = Map.<String, Object>of(
                "look", look,
                "place", place.value(),
                "principle", note.principle().name(),
                "words", note.words(),
                "by", note.byName(),
                "at", Rows.utc(note.at()),
                "version", note.version());
        return jdbc.sql("""
                                insert into principles.note (look, place, principle, words, by_name, at, version)
                                select :look, :place, :principle, :words, :by, :at, 1 where :version = 0
                                on conflict do nothing""").params(columns).update()
                        + jdbc.sql("""
                                update principles.note set words = :words, by_name = :by, at = :at, version = version + 1
                                where look = :look and place = :place and principle = :principle and version = :version""").params(columns).update()
                == 1;
    }

    private static Map<String, Object> columns(UUID look, PrincipleAnswer answer) {
        return Map.of(
                "look", look,
                "organisation", answer.organisation().value(),
                "principle", answer.principle().name(),
                "stand", answer.stand().name(),
                "words", answer.words(),
                "wish", answer.wish(),
                "version", answer.version());
    }

    private static PrincipleAnswer answer(ResultSet row, int n) throws SQLException {
        return new PrincipleAnswer(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Principle.valueOf(row.getString("principle")),
                Stand.valueOf(row.getString("stand")),
                row.getString("words"),
                row.getString("wish"),
                row.getInt("version"));
    }
}

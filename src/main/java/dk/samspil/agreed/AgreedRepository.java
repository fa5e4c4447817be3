package dk.samspil.agreed;

import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been agreed in a room: sentences, and changes. A room holds few of each, so they are read whole. */
@Repository
class AgreedRepository {

    private final JdbcClient jdbc;

    AgreedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both in one statement, in the same order as each alone. */
    AgreedLines lines(PlaceId place) {
        var lines = AgreedLines.none();
        jdbc.sql("""
                        select true as is_sentence, row_number() over (order by written_at) as n, id, place, organisation, topic,
                               words, standing, agreed_on, paper, null::uuid as owner, null::text as owner_name, null::date as due,
                               null::timestamptz as agreed_at, null::timestamptz as done_at, version
                        from agreed.sentence where place = :place
                        union all
                        select false, row_number() over (order by done_at is not null, due, agreed_at), id, place, null, null,
                               words, null, null, null, owner, owner_name, due, agreed_at, done_at, version
                        from agreed.change where place = :place
                        order by n limit 300""").param("place", place.value()).query((ResultSet row) -> {
            if (row.getBoolean("is_sentence")) {
                lines.sentences().add(AgreedRows.sentence(row, row.getRow()));
            } else {
                lines.changes().add(AgreedRows.change(row, row.getRow()));
            }
        });
        return lines;
    }

    List<Sentence> sentences(PlaceId place) {
        return jdbc.sql("select * from agreed.sentence where place = :place order by written_at limit 200")
                .param("place", place.value())
                .query(AgreedRows::sentence)
                .list();
    }

    /** False when the form was sent before. */
    boolean insert(Sentence sentence, Instant now) {
        return jdbc.sql("""
                                insert into agreed.sentence
                                    (id, place, organisation, topic, words, standing, agreed_on, paper, written_at, version)
                                values (:id, :place, :organisation, :topic, :words, :standing, :agreedOn, :paper, :now, 1)
                                on conflict (id) do nothing""")
                        .param("id", sentence.id())
                        .param("place", sentence.place().value())
                        .param("organisation", sentence.organisation().value())
                        .param("topic", sentence.topic().name())
                        .param("words", sentence.words())
                        .param("standing", sentence.standing().name())
                        .param("agreedOn", sentence.agreedOn(), Types.DATE)
                        .param("paper", sentence.paper(), Types.OTHER)
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }

    boolean update(Sentence sentence) {
        return jdbc.sql("""
                                update agreed.sentence
                                set topic = :topic, words = :words, standing = :standing, agreed_on = :agreedOn,
                                    paper = coalesce(:paper, paper), version = version + 1
                                where id = :id and place = :place and version = :version""")
                        .param("topic", sentence.topic().name())
                        .param("words", sentence.words())
                        .param("standing", sentence.standing().name())
                        .param("agreedOn", sentence.agreedOn(), Types.DATE)
                        .param("paper", sentence.paper(), Types.OTHER)
                        .param("id", sentence.id())
                        .param("place", sentence.place().value())
                        .param("version", sentence.version())
                        .update()
                == 1;
    }

    boolean delete(PlaceId place, UUID sentence, int version) {
        return jdbc.sql("delete from agreed.sentence where id = :id and place = :place and version = :version")
                        .param("id", sentence)
                        .param("place", place.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Open ones first, the nearest day first. */
    List<Change> changes(PlaceId place) {
        return jdbc.sql("""
                        select * from agreed.change where place = :place
                        order by done_at is not null, due, agreed_at limit 100""")
                .param("place", place.value())
                .query(AgreedRows::change)
                .list();
    }

    /** False when the form was sent before. */
    boolean insert(Change change) {
        return jdbc.sql("""
                                insert into agreed.change (id, place, words, owner, owner_name, due, agreed_at, version)
                                values (:id, :place, :words, :owner, :ownerName, :due, :agreedAt, 1) on conflict (id) do nothing""")
                        .param("id", change.id())
                        .param("place", change.place().value())
                        .param("words", change.words())
                        .param("owner", change.owner().value())
                        .param("ownerName", change.ownerName())
                        .param("due", change.due())
                        .param("agreedAt", Rows.utc(change.agreedAt()))
                        .update()
                == 1;
    }

    boolean done(PlaceId place, UUID change, Instant now) {
        return jdbc.sql("""
                                update agreed.change set done_at = :now, version = version + 1
                                where id = :id and place = :place and done_at is null""")
                        .param("now", Rows.utc(now))
                        .param("id", change)
                        .param("place", place.value())
                        .update()
                == 1;
    }
}

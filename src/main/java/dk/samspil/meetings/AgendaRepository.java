package dk.samspil.meetings;

import dk.samspil.access.PlaceId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The points of an agenda, in their order. */
@Repository
class AgendaRepository {

    private final JdbcClient jdbc;

    AgendaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Item> of(MeetingId meeting) {
        return jdbc.sql("select * from meetings.item where meeting = :meeting order by position, id")
                .param("meeting", meeting.value())
                .query((row, n) -> MeetingRows.item(row))
                .list();
    }

    /** At the end. False when the form was sent before. */
    boolean insert(PlaceId place, MeetingId meeting, Item item) {
        return jdbc.sql("""
                                insert into meetings.item (id, meeting, place, position, words, proposed_by, version)
                                select :id, :meeting, :place, coalesce(max(position), 0) + 1, :words, :by, 1
                                from meetings.item where meeting = :meeting
                                on conflict (id) do nothing""")
                        .param("id", item.id())
                        .param("meeting", meeting.value())
                        .param("place", place.value())
                        .param("words", item.words())
                        .param("by", item.proposedBy().value())
                        .update()
                == 1;
    }

    /** False when somebody else changed or struck it. */
    boolean rewrite(MeetingId meeting, UUID item, String words, int version) {
        return jdbc.sql("""
                                update meetings.item set words = :words, version = version + 1
                                where id = :id and meeting = :meeting and version = :version""")
                        .param("words", words)
                        .param("id", item)
                        .param("meeting", meeting.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean delete(MeetingId meeting, UUID item, int version) {
        return jdbc.sql("delete from meetings.item where id = :id and meeting = :meeting and version = :version")
                        .param("id", item)
                        .param("meeting", meeting.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Changes places with the one before it; the first stays where it is. */
    void raise(MeetingId meeting, UUID item) {
        jdbc.sql("""
                        with here as (select position from meetings.item where id = :id and meeting = :meeting),
                             above as (select id, position from meetings.item
                                       where meeting = :meeting and position < (select position from here)
                                       order by position desc limit 1)
                        update meetings.item i
                        set position = case when i.id = :id then above.position else here.position end
                        from here, above where i.id in (:id, above.id)""").param("id", item).param("meeting", meeting.value()).update();
    }
}

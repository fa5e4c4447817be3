package dk.samspil.walls;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes, and who would like to talk about them. */
@Repository
class WallRepository {

    private final JdbcClient jdbc;

    WallRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(PlaceId sounding) {
        return jdbc.sql("select count(*) from walls.note where sounding = :sounding")
                .param("sounding", sounding.value())
                .query(Integer.class)
                .single();
    }

    /** The newest first; two statements, however many notes there are. {@code page} counts from 1. */
    List<WallNote> page(PlaceId sounding, int page, int size) {
        return withInterests(jdbc.sql("""
                        select * from walls.note where sounding = :sounding
                        order by at desc, id limit :size offset :skipped""")
                .param("sounding", sounding.value())
                .param("size", size)
                .param("skipped", (page - 1) * size)
                .query((row, n) -> note(row))
                .list());
    }

    Optional<WallNote> find(PlaceId sounding, UUID id) {
        return withInterests(jdbc.sql("select * from walls.note where sounding = :sounding and id = :id")
                        .param("sounding", sounding.value())
                        .param("id", id)
                        .query((row, n) -> note(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** False when it hangs there already. */
    boolean insert(PlaceId sounding, WallNote note, Instant now) {
        return jdbc.sql("""
                                insert into walls.note (id, sounding, kind, words, organisation, organisation_name, side, by_name, at)
                                values (:id, :sounding, :kind, :words, :organisation, :name, :side, :by, :now)
                                on conflict do nothing""")
                        .param("id", note.id())
                        .param("sounding", sounding.value())
                        .param("kind", note.kind().name())
                        .param("words", note.words())
                        .param("organisation", note.organisation().value())
                        .param("name", note.organisationName())
                        .param("side", note.side().name())
                        .param("by", note.byName())
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }

    boolean delete(PlaceId sounding, UUID id) {
        return jdbc.sql("delete from walls.note where sounding = :sounding and id = :id")
                        .param("sounding", sounding.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean insert(PlaceId sounding, UUID note, WallNote.Interest interest, Instant now) {
        return jdbc.sql("""
                                insert into walls.interest (note, sounding, organisation, organisation_name, side, by_name, at)
                                values (:note, :sounding, :organisation, :name, :side, :by, :now)
                                on conflict do nothing""")
                        .param("note", note)
                        .param("sounding", sounding.value())
                        .param("organisation", interest.organisation().value())
                        .param("name", interest.name())
                        .param("side", interest.side().name())
                        .param("by", interest.byName())
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }

    boolean deleteInterest(UUID note, OrganisationId own) {
        return jdbc.sql("delete from walls.interest where note = :note and organisation = :own")
                        .param("note", note)
                        .param("own", own.value())
                        .update()
                == 1;
    }

    private List<WallNote> withInterests(List<WallNote> notes) {
        var those = new HashMap<UUID, List<WallNote.Interest>>();
        jdbc.sql("select * from walls.interest where note = any (:notes) order by at, organisation")
                .param("notes", notes.stream().map(WallNote::id).toArray(UUID[]::new))
                .query((row, n) -> those.computeIfAbsent(row.getObject("note", UUID.class), note -> new ArrayList<>())
                        .add(interest(row)))
                .list();
        return notes.stream()
                .map(note -> note.with(those.getOrDefault(note.id(), List.of())))
                .toList();
    }

    private static WallNote note(ResultSet row) throws SQLException {
        return new WallNote(
                row.getObject("id", UUID.class),
                NoteKind.valueOf(row.getString("kind")),
                row.getString("words"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                Side.valueOf(row.getString("side")),
                row.getString("by_name"),
                List.of());
    }

    private static WallNote.Interest interest(ResultSet row) throws SQLException {
        return new WallNote.Interest(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                Side.valueOf(row.getString("side")),
                row.getString("by_name"));
    }
}

package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions of a frame, and what each says of the principles. */
@Repository
class EditionRepository {

    private final JdbcClient jdbc;

    EditionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first, which is blank but for its name. */
    void insert(Dialogue dialogue, UUID id, int number) {
        jdbc.sql("""
                        insert into principles.edition
                            (id, place, number, name, host_name, municipality, policy_name, policy_adopted, policy_web, version)
                        values (:id, :place, :number, :name, :hostName, :municipality, '', '', '', 1)""")
                .param("id", id)
                .param("place", dialogue.place().value())
                .param("number", number)
                .param("name", dialogue.name())
                .param("hostName", dialogue.hosting().name())
                .param("municipality", dialogue.municipality())
                .update();
    }

    /** The next begins from the words of the last. */
    void insertAfter(Edition last, UUID id) {
        jdbc.sql("""
                        insert into principles.edition
                            (id, place, number, name, host_name, municipality, policy_name, policy_adopted, policy_web, version)
                        select :id, place, number + 1, name, host_name, municipality, policy_name, policy_adopted, policy_web, 1
                        from principles.edition where id = :last""").param("id", id).param("last", last.id()).update();
        jdbc.sql("""
                        insert into principles.line (edition, place, principle, words, adjusts, version)
                        select :id, place, principle, words, adjusts, 1 from principles.line where edition = :last""").param("id", id).param("last", last.id()).update();
    }

    /** Newest first. */
    List<Edition> of(PlaceId place) {
        return jdbc.sql("select * from principles.edition where place = :place order by number desc limit 50")
                .param("place", place.value())
                .query(EditionRepository::edition)
                .list();
    }

    Optional<Edition> find(UUID id) {
        return jdbc.sql("select * from principles.edition where id = :id")
                .param("id", id)
                .query(EditionRepository::edition)
                .optional();
    }

    /** The newest of a place that everybody may read. */
    Optional<Edition> published(PlaceId place) {
        return jdbc.sql("""
                        select * from principles.edition where place = :place and published_at is not null
                        order by number desc limit 1""")
                .param("place", place.value())
                .query(EditionRepository::edition)
                .optional();
    }

    /** The newest of each place that everybody may read, newest published first. */
    List<Edition> published(int page, int size) {
        return jdbc.sql("""
                        select * from principles.edition e
                        where published_at is not null
                          and not exists (select from principles.edition later
                                          where later.place = e.place and later.number > e.number and later.published_at is not null)
                        order by published_at desc, id limit :limit offset :offset""")
                .param("limit", size)
                .param("offset", (page - 1) * size)
                .query(EditionRepository::edition)
                .list();
    }

    long countPublished() {
        return jdbc.sql("select count(distinct place) from principles.edition where published_at is not null")
                .query(Long.class)
                .single();
    }

    List<FrameLine> lines(UUID edition) {
        return jdbc.sql("select * from principles.line where edition = :edition")
                .param("edition", edition)
                .query((row, n) -> new FrameLine(
                        Principle.valueOf(row.getString("principle")),
                        row.getString("words"),
                        row.getString("adjusts"),
                        row.getInt("version")))
                .list();
    }

    List<Backer> backers(UUID edition) {
        return jdbc.sql("select * from principles.backer where edition = :edition order by name collate app.danish")
                .param("edition", edition)
                .query((row, n) -> new Backer(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("name"),
                        Side.valueOf(row.getString("side"))))
                .list();
    }

    /** False when somebody else has written there since {@code line} was read, or the edition stands by now. */
    boolean write(Edition edition, FrameLine line) {
        return (line.version() == 0 ? insert(edition, line) : update(edition, line)) == 1;
    }

    private int insert(Edition edition, FrameLine line) {
        return jdbc.sql("""
                        insert into principles.line (edition, place, principle, words, adjusts, version)
                        values (:edition, :place, :principle, :words, :adjusts, 1) on conflict do nothing""")
                .param("edition", edition.id())
                .param("place", edition.place().value())
                .param("principle", line.principle().name())
                .param("words", line.words())
                .param("adjusts", line.adjusts())
                .update();
    }

    private int update(Edition edition, FrameLine line) {
        return jdbc.sql("""
                        update principles.line set words = :words, adjusts = :adjusts, version = version + 1
                        where edition = :edition and principle = :principle and version = :version""")
                .param("words", line.words())
                .param("adjusts", line.adjusts())
                .param("edition", edition.id())
                .param("principle", line.principle().name())
                .param("version", line.version())
                .update();
    }

    void stand(UUID edition, Policy policy, LocalDate nextLook, Instant now) {
        jdbc.sql("""
                        update principles.edition
                        set policy_name = :name, policy_adopted = :adopted, policy_web = :web, next_look = :nextLook,
                            stands_since = :now, version = version + 1
                        where id = :id and stands_since is null""")
                .param("name", policy.name())
                .param("adopted", policy.adopted())
                .param("web", policy.web())
                .param("nextLook", nextLook)
                .param("now", Rows.utc(now))
                .param("id", edition)
                .update();
    }

    /** Null takes it down again. */
    void publish(UUID edition, @Nullable Instant at) {
        jdbc.sql("update principles.edition set published_at = :at where id = :id and stands_since is not null")
                .param("at", at == null ? null : Rows.utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", edition)
                .update();
    }

    private static Edition edition(ResultSet row, int n) throws SQLException {
        return new Edition(
                row.getObject("id", UUID.class),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getInt("number"),
                row.getString("name"),
                row.getString("host_name"),
                row.getString("municipality"),
                new Policy(row.getString("policy_name"), row.getString("policy_adopted"), row.getString("policy_web")),
                Rows.day(row, "next_look"),
                Rows.instant(row, "stands_since"),
                Rows.instant(row, "published_at"),
                row.getInt("version"),
                List.of(),
                List.of());
    }
}

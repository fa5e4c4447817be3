package dk.samspil.registers;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to leave a room, and who has said yes to it. */
@Repository
class ReleaseRepository {

    private final JdbcClient jdbc;

    ReleaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when there is one already. */
    boolean insert(Release release) {
        return jdbc.sql("""
                        insert into registers.release (id, edition, agreement, place, kind, written_by, written_at)
                        values (:id, :edition, :agreement, :place, :kind, :by, :at)
                        on conflict do nothing""")
                        .param("id", release.id())
                        .param("edition", release.edition().value())
                        .param("agreement", release.agreement().value())
                        .param("place", release.place().value())
                        .param("kind", release.kind().name())
                        .param("by", release.writtenBy())
                        .param("at", Rows.utc(release.writtenAt()))
                        .update()
                == 1;
    }

    /** False when somebody else wrote it since {@code version}. */
    boolean rewrite(UUID id, int version, String by, Instant now) {
        return jdbc.sql("""
                        update registers.release set version = version + 1, written_by = :by, written_at = :now
                        where id = :id and version = :version""")
                        .param("by", by)
                        .param("now", Rows.utc(now))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void grant(UUID id, boolean granted) {
        jdbc.sql("update registers.release set granted = :granted where id = :id")
                .param("granted", granted)
                .param("id", id)
                .update();
    }

    void say(Release release, Voice voice, Instant now) {
        jdbc.sql("""
                        insert into registers.yes (release, organisation, place, version, by_name, at, channel, entered_by)
                        values (:release, :organisation, :place, :version, :by, :now, :channel, :enteredBy)
                        on conflict (release, organisation) do update
                        set version = excluded.version, by_name = excluded.by_name, at = excluded.at, channel = excluded.channel,
                            entered_by = excluded.entered_by""")
                .param("release", release.id())
                .param("organisation", voice.organisation().value())
                .param("place", release.place().value())
                .param("version", release.version())
                .param("by", voice.name())
                .param("now", Rows.utc(now))
                .param("channel", voice.channel().name())
                .param("enteredBy", voice.enteredBy())
                .update();
    }

    /** False when there was none. */
    boolean takeBack(UUID release, OrganisationId organisation) {
        return jdbc.sql("delete from registers.yes where release = :release and organisation = :organisation")
                        .param("release", release)
                        .param("organisation", organisation.value())
                        .update()
                == 1;
    }

    /** Nobody has said yes any more, and whoever reads it still as it was says yes to nothing. */
    void askAnew(UUID release) {
        jdbc.sql("delete from registers.yes where release = :release")
                .param("release", release)
                .update();
        jdbc.sql("update registers.release set version = version + 1 where id = :release")
                .param("release", release)
                .update();
    }

    Optional<Release> find(UUID id) {
        return jdbc.sql("select * from registers.release where id = :id")
                .param("id", id)
                .query((row, n) -> release(row))
                .optional()
                .map(release -> release.with(yeses(id)));
    }

    /** The newest written first; their yeses are not read. */
    List<Release> of(AgreementId agreement) {
        return jdbc.sql("select * from registers.release where agreement = :agreement order by written_at desc, id")
                .param("agreement", agreement.value())
                .query((row, n) -> release(row))
                .list();
    }

    List<Release> in(PlaceId place) {
        return jdbc.sql("select * from registers.release where place = :place order by written_at, id")
                .param("place", place.value())
                .query((row, n) -> release(row))
                .list();
    }

    private List<Yes> yeses(UUID release) {
        return jdbc.sql("select * from registers.yes where release = :release order by at, organisation")
                .param("release", release)
                .query((row, n) -> new Yes(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getInt("version"),
                        row.getString("by_name"),
                        Rows.moment(row, "at"),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("entered_by")))
                .list();
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getObject("id", UUID.class),
                new EditionId(row.getObject("edition", UUID.class)),
                new AgreementId(row.getObject("agreement", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                ReleaseKind.valueOf(row.getString("kind")),
                row.getString("written_by"),
                Rows.moment(row, "written_at"),
                row.getBoolean("granted"),
                row.getInt("version"),
                List.of());
    }
}

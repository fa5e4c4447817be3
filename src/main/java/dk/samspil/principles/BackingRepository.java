package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each party says to an edition, and by which names it is backed. */
@Repository
class BackingRepository {

    private final JdbcClient jdbc;

    BackingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Backing> of(UUID edition) {
        return jdbc.sql("select * from principles.backing where edition = :edition order by said_at")
                .param("edition", edition)
                .query(BackingRepository::backing)
                .list();
    }

    /** What an organisation has said to editions anywhere, for taking along. */
    List<Backing.Given> saidBy(OrganisationId organisation) {
        return jdbc.sql("""
                        select b.*, e.name, e.number
                        from principles.backing b join principles.edition e on e.id = b.edition
                        where b.organisation = :organisation order by b.said_at""")
                .param("organisation", organisation.value())
                .query((row, n) -> new Backing.Given(row.getString("name"), row.getInt("number"), backing(row, n)))
                .list();
    }

    void save(Edition edition, Backing backing) {
        jdbc.sql("""
                        insert into principles.backing
                            (edition, place, organisation, backs, words, said_at, by_name, channel, entered_by)
                        values (:edition, :place, :organisation, :backs, :words, :saidAt, :by, :channel, :enteredBy)
                        on conflict (edition, organisation) do update
                        set backs = excluded.backs, words = excluded.words, said_at = excluded.said_at, by_name = excluded.by_name,
                            channel = excluded.channel, entered_by = excluded.entered_by""")
                .param("edition", edition.id())
                .param("place", edition.place().value())
                .param("organisation", backing.organisation().value())
                .param("backs", backing.backs())
                .param("words", backing.words())
                .param("saidAt", Rows.utc(backing.saidAt()))
                .param("by", backing.byName())
                .param("channel", backing.channel().name())
                .param("enteredBy", backing.enteredBy())
                .update();
    }

    void name(Edition edition, Backer backer) {
        jdbc.sql("""
                        insert into principles.backer (edition, place, organisation, name, side)
                        values (:edition, :place, :organisation, :name, :side) on conflict do nothing""")
                .param("edition", edition.id())
                .param("place", edition.place().value())
                .param("organisation", backer.organisation().value())
                .param("name", backer.name())
                .param("side", backer.side().name())
                .update();
    }

    void unname(Edition edition, OrganisationId organisation) {
        jdbc.sql("delete from principles.backer where edition = :edition and organisation = :organisation")
                .param("edition", edition.id())
                .param("organisation", organisation.value())
                .update();
    }

    private static Backing backing(ResultSet row, int n) throws SQLException {
        return new Backing(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getBoolean("backs"),
                row.getString("words"),
                Rows.moment(row, "said_at"),
                row.getString("by_name"),
                Channel.valueOf(row.getString("channel")),
                row.getString("entered_by"));
    }
}

package dk.samspil.presses;

import dk.samspil.registers.Release;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a press text is taken, and by whom. */
@Repository
class ErrandRepository {

    private final JdbcClient jdbc;

    ErrandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Errand> of(UUID release) {
        return jdbc.sql("select * from presses.errand where release = :release")
                .param("release", release)
                .query((row, n) -> new Errand(
                        PressChannel.valueOf(row.getString("channel")),
                        row.getString("who"),
                        row.getBoolean("done"),
                        row.getInt("version")))
                .list();
    }

    /** False when somebody else said it since the version that was seen. */
    boolean say(Release release, Errand errand) {
        return jdbc.sql("""
                        insert into presses.errand as e (release, channel, place, who, done, version)
                        values (:release, :channel, :place, :who, :done, 1)
                        on conflict (release, channel) do update
                        set who = excluded.who, done = excluded.done, version = e.version + 1
                        where e.version = :version""")
                        .param("release", release.id())
                        .param("channel", errand.channel().name())
                        .param("place", release.place().value())
                        .param("who", errand.who())
                        .param("done", errand.done())
                        .param("version", errand.version())
                        .update()
                == 1;
    }
}

package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which clauses came from an offered agreement, and what they said then. Who took them nobody else sees; how many did, everybody. */
@Repository
class TakenRepository {

    private final JdbcClient jdbc;

    TakenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A clause as it was taken. */
    record Taken(UUID offer, String words) {}

    void take(UUID section, UUID offer, Agreement agreement, String words) {
        jdbc.sql("""
                        insert into registers.taking (section, offer, agreement, place, words)
                        values (:section, :offer, :agreement, :place, :words) on conflict do nothing""")
                .param("section", section)
                .param("offer", offer)
                .param("agreement", agreement.id().value())
                .param("place", agreement.place().value())
                .param("words", words)
                .update();
    }

    /** Empty for a clause that came from elsewhere, and for one that is known to be changed. */
    Optional<Taken> unchanged(UUID section) {
        return jdbc.sql("select offer, words from registers.taking where section = :section and not changed")
                .param("section", section)
                .query((row, n) -> new Taken(row.getObject("offer", UUID.class), row.getString("words")))
                .optional();
    }

    void change(UUID section) {
        jdbc.sql("update registers.taking set changed = true where section = :section")
                .param("section", section)
                .update();
    }

    void count(UUID offer) {
        jdbc.sql("select registers.count_takings(:offer)")
                .param("offer", offer)
                .query()
                .singleRow();
    }
}

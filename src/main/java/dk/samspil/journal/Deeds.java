package dk.samspil.journal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done in an organisation's name with a mandate, for the organisation that gave it: newest first. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Deeds {

    /** How many a page shows. */
    public static final int PAGE = 25;

    private final JdbcClient jdbc;

    Deeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pages count from 1. */
    public List<Deed> with(UUID mandate, int page) {
        return jdbc.sql("""
                        select at, what
                        from journal.entry
                        where mandate = :mandate
                        order by at desc, id desc
                        limit :size offset :skipped""")
                .param("mandate", mandate)
                .param("size", PAGE)
                .param("skipped", (page - 1L) * PAGE)
                .query((row, n) ->
                        new Deed(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("what")))
                .list();
    }

    public long count(UUID mandate) {
        return jdbc.sql("select count(*) from journal.entry where mandate = :mandate")
                .param("mandate", mandate)
                .query(Long.class)
                .single();
    }
}

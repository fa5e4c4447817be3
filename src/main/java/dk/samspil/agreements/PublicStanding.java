package dk.samspil.agreements;

import dk.samspil.database.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What became of a signed edition, for whoever holds the document, signed in or not: nothing that it does not say, except what came later. */
@Repository
public class PublicStanding {

    private final JdbcClient jdbc;

    PublicStanding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A signed edition, as it turned out.
     *
     * @param to the last day it holds, as it was agreed or as it came; null where it has none
     * @param replaced another edition took over after it
     */
    public record Became(
            String title,
            List<String> parties,
            LocalDate from,
            @Nullable LocalDate to,
            boolean replaced) {}

    @Transactional(readOnly = true)
    public Optional<Became> of(EditionId edition) {
        return jdbc.sql("select * from agreements.what_became(:edition)")
                .param("edition", edition.value())
                .query((row, n) -> new Became(
                        row.getString("title"),
                        Rows.texts(row, "parties"),
                        Objects.requireNonNull(Rows.day(row, "starts_on")),
                        Rows.day(row, "last_day"),
                        row.getBoolean("replaced")))
                .optional();
    }
}

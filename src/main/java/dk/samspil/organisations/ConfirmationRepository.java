package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConfirmationRepository {

    private final JdbcClient jdbc;

    ConfirmationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrganisationKind ownKind(OrganisationId own) {
        return jdbc.sql("select kind from organisations.organisation where id = :own")
                .param("own", own.value())
                .query((row, n) -> OrganisationKind.valueOf(row.getString("kind")))
                .single();
    }

    List<Waiting> waiting(int page) {
        return jdbc.sql("""
                        select id, kind, name, municipality, phone, cvr, asked_at
                        from organisations.waiting()
                        order by asked_at, id
                        limit :size offset :skipped""")
                .param("size", OrganisationListQuery.PAGE)
                .param("skipped", (page - 1L) * OrganisationListQuery.PAGE)
                .query((row, n) -> new Waiting(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("municipality"),
                        row.getString("phone"),
                        row.getString("cvr"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from organisations.waiting()")
                .query(Long.class)
                .single();
    }

    boolean confirm(OrganisationId candidate, ConfirmedAs basis) {
        return jdbc.sql("select organisations.confirm(:candidate, :basis)")
                .param("candidate", candidate.value())
                .param("basis", basis.name())
                .query(Boolean.class)
                .single();
    }
}

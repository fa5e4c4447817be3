package dk.samspil.notifications;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReturnedRepository {

    private final JdbcClient jdbc;

    ReturnedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, OrganisationId from, MailOrder order, String masked) {
        jdbc.sql("""
                        insert into notifications.returned (id, organisation, kind, subject, place, receiver, address, at)
                        values (:id, :organisation, :kind, :subject, :place, :receiver, :address, app.now())""")
                .param("id", id)
                .param("organisation", from.value())
                .param("kind", order.kind().name())
                .param("subject", order.subject())
                .param("place", order.place() == null ? null : order.place().value(), Types.OTHER)
                .param("receiver", order.to() == null ? null : order.to().value(), Types.OTHER)
                .param("address", masked)
                .update();
    }

    List<ReturnedMail> in(OrganisationId own, PlaceId place) {
        return jdbc.sql("""
                        select id, receiver, address, at from notifications.returned
                        where organisation = :own and place = :place order by at desc limit 20""")
                .param("own", own.value())
                .param("place", place.value())
                .query((row, n) -> {
                    var receiver = row.getObject("receiver", UUID.class);
                    return new ReturnedMail(
                            row.getObject("id", UUID.class),
                            receiver == null ? null : new OrganisationId(receiver),
                            row.getString("address"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}

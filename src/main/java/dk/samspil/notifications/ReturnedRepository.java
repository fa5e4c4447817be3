package dk.samspil.notifications;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReturnedRepository {

    private final JdbcClient jdbc;

    ReturnedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, OrganisationId from, MailOrder order, String name, String masked) {
        jdbc.sql("""
                        insert into notifications.returned (id, organisation, kind, subject, place, receiver, name, address, at)
                        values (:id, :organisation, :kind, :subject, :place, :receiver, :name, :address, app.now())""")
                .param("id", id)
                .param("organisation", from.value())
                .param("kind", order.kind().name())
                .param("subject", order.subject())
                .param("place", order.place() == null ? null : order.place().value(), Types.OTHER)
                .param("receiver", order.to() == null ? null : order.to().value(), Types.OTHER)
                .param("name", name)
                .param("address", masked)
                .update();
    }

    List<ReturnedMail> waiting(OrganisationId own) {
        return jdbc.sql("""
                        select id, kind, place, name, address, at from notifications.returned
                        where organisation = :own order by at desc limit 20""")
                .param("own", own.value())
                .query((row, n) -> {
                    var place = row.getObject("place", UUID.class);
                    return new ReturnedMail(
                            row.getObject("id", UUID.class),
                            place == null
                                    ? null
                                    : MailKind.valueOf(row.getString("kind")).parties(new PlaceId(place)),
                            row.getString("name"),
                            row.getString("address"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    Set<OrganisationId> receivers(OrganisationId own, PlaceId place) {
        return Set.copyOf(jdbc.sql("""
                        select distinct receiver from notifications.returned
                        where organisation = :own and place = :place and receiver is not null""")
                .param("own", own.value())
                .param("place", place.value())
                .query((row, n) -> new OrganisationId(row.getObject("receiver", UUID.class)))
                .list());
    }

    boolean forget(UUID id, OrganisationId own) {
        return jdbc.sql("delete from notifications.returned where id = :id and organisation = :own")
                        .param("id", id)
                        .param("own", own.value())
                        .update()
                == 1;
    }
}

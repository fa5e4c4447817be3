package dk.samspil.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Profile("demo")
class DemoMailRepository {

    private final JdbcClient jdbc;

    DemoMailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, Mail mail) {
        jdbc.sql("""
                        insert into notifications.demo_mail (id, at, address, name, subject, words)
                        values (:id, app.now(), :address, :name, :subject, :words)""")
                .param("id", id)
                .param("address", mail.address())
                .param("name", mail.name())
                .param("subject", mail.subject())
                .param("words", mail.text())
                .update();
    }

    long count() {
        return jdbc.sql("select count(*) from notifications.demo_mail")
                .query(Long.class)
                .single();
    }

    /** Newest first; {@code page} counts from 1. */
    List<DemoMail> page(int page, int size) {
        return jdbc.sql("select * from notifications.demo_mail order by at desc, id desc limit :size offset :before")
                .param("size", size)
                .param("before", (page - 1) * size)
                .query((row, n) -> mail(row))
                .list();
    }

    Optional<DemoMail> find(UUID id) {
        return jdbc.sql("select * from notifications.demo_mail where id = :id")
                .param("id", id)
                .query((row, n) -> mail(row))
                .optional();
    }

    private static DemoMail mail(ResultSet row) throws SQLException {
        return new DemoMail(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("address"),
                row.getString("name"),
                row.getString("subject"),
                row.getString("words"));
    }
}

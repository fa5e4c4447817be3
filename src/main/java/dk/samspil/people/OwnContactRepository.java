package dk.samspil.people;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.web.Typed;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnContactRepository {

    private final JdbcClient jdbc;

    OwnContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OwnContact> of(PersonId person, OrganisationId own) {
        return jdbc.sql("""
                        select id, phone, private_phone, private_address, version
                        from people.member
                        where person = :person and organisation = :own and ended_at is null""")
                .param("person", person.value())
                .param("own", own.value())
                .query(OwnContact.class)
                .optional();
    }

    /** False when somebody else has changed the row since that version. */
    boolean change(UUID id, OwnContactForm form, String by) {
        return jdbc.sql("""
                        update people.member
                        set phone = :phone, private_phone = :privatePhone,
                            version = version + 1, changed_by = :by, changed_at = app.now()
                        where id = :id and version = :version and ended_at is null""")
                        .param("id", id)
                        .param("version", form.version())
                        .param("phone", Typed.orNull(form.phone()), Types.VARCHAR)
                        .param("privatePhone", Typed.orNull(form.privatePhone()), Types.VARCHAR)
                        .param("by", by)
                        .update()
                == 1;
    }
}

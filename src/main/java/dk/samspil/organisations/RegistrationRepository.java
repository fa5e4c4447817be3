package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.reference.Cvr;
import dk.samspil.web.Typed;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegistrationRepository {

    private final JdbcClient jdbc;

    RegistrationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param holder who is confirmed with the number already, or null */
    record Founded(boolean created, @Nullable OrganisationId holder) {}

    Founded found(
            OrganisationId id,
            OrganisationKind kind,
            RegistrationForm form,
            @Nullable UUID national,
            @Nullable Cvr cvr) {
        return jdbc.sql("""
                        select created, holder
                        from organisations.found(:id, :kind, :name, :shortName, :municipality, :national, :phone, :listing, :cvr)""")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("name", form.name())
                .param("shortName", form.shortName())
                .param("municipality", form.municipality())
                .param("national", national, Types.OTHER)
                .param("phone", Typed.orNull(form.phone()), Types.VARCHAR)
                .param("listing", !kind.isPersonal())
                .param("cvr", cvr == null ? null : cvr.digits(), Types.VARCHAR)
                .query((row, n) ->
                        new Founded(row.getBoolean("created"), organisation(row.getObject("holder", UUID.class))))
                .single();
    }

    List<Claimable> claimable(String address) {
        return jdbc.sql("select id, kind, name, municipality, introduced_by from organisations.claimable(:address)")
                .param("address", address)
                .query((row, n) -> new Claimable(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("municipality"),
                        row.getString("introduced_by")))
                .list();
    }

    boolean claim(OrganisationId id, String address) {
        return jdbc.sql("select organisations.claim(:id, :address)")
                .param("id", id.value())
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }
}

package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import dk.samspil.reference.Cvr;
import dk.samspil.web.LastChange;
import dk.samspil.web.Typed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FactsRepository {

    private final JdbcClient jdbc;

    FactsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Facts facts(OrganisationId own) {
        return jdbc.sql("""
                        select o.id, o.kind, o.name, o.short_name, o.municipality, o.confirmed_at is not null as confirmed,
                               o.phone, o.address, n.name as national, o.web, o.hours, o.about, o.wants_listing, i.cvr,
                               o.confirmed_as, o.confirmed_at, c.name as confirmed_by, o.version
                        from organisations.organisation o
                        left join organisations.identity i on i.organisation = o.id
                        left join organisations.organisation n on n.id = o.national
                        left join organisations.organisation c on c.id = o.confirmed_by
                        where o.id = :own""")
                .param("own", own.value())
                .query((row, n) -> facts(row))
                .single();
    }

    /** What has been confirmed keeps its name. False when somebody else has changed the row since that version. */
    boolean change(OrganisationId own, OrganisationForm form, String by) {
        return jdbc.sql("""
                        update organisations.organisation
                        set name = case when confirmed_at is null then :name else name end, short_name = :shortName, phone = :phone,
                            address = :address, web = :web, hours = :hours, about = :about, wants_listing = :wantsListing,
                            version = version + 1, changed_by = :by, changed_at = app.now()
                        where id = :own and version = :version""")
                        .param("own", own.value())
                        .param("version", form.version())
                        .param("name", form.name())
                        .param("shortName", form.shortName())
                        .param("phone", Typed.orNull(form.phone()), Types.VARCHAR)
                        .param("address", Typed.orNull(form.address()), Types.VARCHAR)
                        .param("web", Typed.orNull(form.web()), Types.VARCHAR)
                        .param("hours", Typed.orNull(form.hours()), Types.VARCHAR)
                        .param("about", Typed.orNull(form.about()), Types.VARCHAR)
                        .param("wantsListing", "true".equals(form.wantsListing()))
                        .param("by", by)
                        .update()
                == 1;
    }

    LastChange lastChange(OrganisationId own) {
        return jdbc.sql("select changed_by, changed_at from organisations.organisation where id = :own")
                .param("own", own.value())
                .query((row, n) -> LastChange.of(row))
                .single();
    }

    /** Who is confirmed with that number already, if anybody. */
    Optional<OrganisationId> correctNumber(@Nullable Cvr cvr) {
        return jdbc.sql("select organisations.correct_number(:cvr) as holder")
                .param("cvr", cvr == null ? null : cvr.digits(), Types.VARCHAR)
                .query((row, n) ->
                        Optional.ofNullable(row.getObject("holder", UUID.class)).map(OrganisationId::new))
                .single();
    }

    private static Facts facts(ResultSet row) throws SQLException {
        var at = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Facts(
                OrganisationRepository.organisation(row),
                row.getString("national"),
                row.getString("web"),
                row.getString("hours"),
                row.getString("about"),
                row.getBoolean("wants_listing"),
                row.getString("cvr"),
                at == null
                        ? null
                        : new Facts.Confirmation(
                                ConfirmedAs.valueOf(row.getString("confirmed_as")),
                                at.toInstant(),
                                row.getString("confirmed_by")),
                row.getInt("version"));
    }
}

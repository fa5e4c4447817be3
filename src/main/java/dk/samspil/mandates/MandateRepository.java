package dk.samspil.mandates;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.UnitId;
import dk.samspil.database.Rows;
import dk.samspil.organisations.OrganisationKind;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MandateRepository {

    static final int PAGE = 25;

    private final JdbcClient jdbc;

    MandateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mandate> find(UUID id) {
        return jdbc.sql("select * from mandates.mandate where id = :id")
                .param("id", id)
                .query(MandateRows::mandate)
                .optional();
    }

    /** What is over last; within each, the newest first. */
    List<Mandate> page(LocalDate today, int page) {
        return jdbc.sql("""
                        select * from mandates.mandate
                        order by (ended_at is not null or until < :today), made_at desc, id
                        limit :size offset :skipped""")
                .param("today", today)
                .param("size", PAGE)
                .param("skipped", (page - 1L) * PAGE)
                .query(MandateRows::mandate)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from mandates.mandate")
                .query(Long.class)
                .single();
    }

    /** Those a consultant has from a centre, and those it has asked for, that have not ended. */
    List<Mandate> open(OrganisationId centre, PersonId holder) {
        return jdbc.sql(
                        "select * from mandates.mandate where centre = :centre and holder = :holder and ended_at is null")
                .param("centre", centre.value())
                .param("holder", holder.value())
                .query(MandateRows::mandate)
                .list();
    }

    List<Reached> reachedAt(String address) {
        return jdbc.sql("select * from mandates.reached_at(:address)")
                .param("address", address)
                .query((row, n) -> new Reached(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getString("name"),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getBoolean("has_anybody")))
                .list();
    }

    /** False when it is there already: the form was sent twice. */
    boolean insert(Mandate mandate, @Nullable UnitId unit) {
        return jdbc.sql("""
                                insert into mandates.mandate
                                    (id, organisation, unit, name, centre, centre_name, holder, holder_name, contact_name,
                                     contact_address, given_by, words, how, made_at, given_at, until)
                                values (:id, :organisation, :unit, :name, :centre, :centreName, :holder, :holderName, :contactName,
                                        :contactAddress, :givenBy, :words, :how, :madeAt, :givenAt, :until)
                                on conflict do nothing""")
                        .param("id", mandate.id())
                        .param("organisation", MandateRows.value(mandate.organisation()), Types.OTHER)
                        .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                        .param("name", mandate.name())
                        .param("centre", mandate.centre().value())
                        .param("centreName", mandate.centreName())
                        .param("holder", MandateRows.value(mandate.holder()), Types.OTHER)
                        .param("holderName", mandate.holderName())
                        .param("contactName", mandate.contactName())
                        .param("contactAddress", mandate.contactAddress())
                        .param("givenBy", MandateRows.value(mandate.givenBy()), Types.OTHER)
                        .param("words", mandate.words())
                        .param(
                                "how",
                                mandate.how() == null ? null : mandate.how().name(),
                                Types.VARCHAR)
                        .param("madeAt", Rows.utc(mandate.madeAt()))
                        .param(
                                "givenAt",
                                mandate.isGiven() ? Rows.utc(mandate.madeAt()) : null,
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("until", mandate.until())
                        .update()
                == 1;
    }

    /** False when it has been answered or taken back. */
    boolean give(Mandate mandate, Yes yes, @Nullable UnitId unit, Instant now) {
        return jdbc.sql("""
                                update mandates.mandate
                                set how = :how, given_at = :now, unit = :unit, name = :name, contact_name = :contactName,
                                    until = :until, given_by = :givenBy
                                where id = :id and given_at is null and ended_at is null""")
                        .param("id", mandate.id())
                        .param("how", yes.how().name())
                        .param("now", Rows.utc(now))
                        .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                        .param("name", yes.organisation())
                        .param("contactName", yes.contactName())
                        .param("until", yes.until())
                        .param("givenBy", MandateRows.value(yes.by()), Types.OTHER)
                        .update()
                == 1;
    }

    /** Older ones from the same association to the same consultant give way. */
    void renew(Mandate newer, PersonId holder, Instant now) {
        jdbc.sql("""
                        update mandates.mandate set ended_at = :now, ending = 'RENEWED'
                        where organisation = :organisation and centre = :centre and holder = :holder and id <> :id
                          and given_at is not null and ended_at is null""")
                .param("now", Rows.utc(now))
                .param("organisation", MandateRows.value(newer.organisation()), Types.OTHER)
                .param("centre", newer.centre().value())
                .param("holder", holder.value())
                .param("id", newer.id())
                .update();
    }

    /** False when somebody else has taken it on, or it has ended. */
    boolean take(UUID id, PersonId holder, String name) {
        return jdbc.sql("""
                                update mandates.mandate set holder = :holder, holder_name = :name
                                where id = :id and holder is null and given_at is not null and ended_at is null""")
                        .param("id", id)
                        .param("holder", holder.value())
                        .param("name", name)
                        .update()
                == 1;
    }

    /** False when it has ended already. */
    boolean end(UUID id, Ending ending, Instant now) {
        return jdbc.sql(
                                "update mandates.mandate set ended_at = :now, ending = :ending where id = :id and ended_at is null")
                        .param("id", id)
                        .param("ending", ending.name())
                        .param("now", Rows.utc(now))
                        .update()
                == 1;
    }
}

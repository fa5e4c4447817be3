package dk.samspil.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may enter a shared place. Take the seat before writing the row it guards. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Seats {

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time in a place, until the transaction ends: two who press at once do not each think they were first. */
    public void hold(PlaceId place) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:place, 0))")
                .param("place", place.toString())
                .query()
                .singleRow();
    }

    /** Makes a place by sitting down in it, for the actor's organisation. {@code unit} narrows who of one's own may enter. */
    public void takeFirst(PlaceId place, @Nullable UnitId unit) {
        jdbc.sql("select access.take_first_seat(:place, :unit)")
                .param("place", place.value())
                .param("unit", unit == null ? null : unit.value(), java.sql.Types.OTHER)
                .query()
                .singleRow();
    }

    /** Offers a seat to another organisation, to be taken when it accepts; the actor must have one. */
    public void offer(PlaceId place, OrganisationId organisation) {
        call("select access.offer_seat(:place, :organisation, false)", place, organisation);
    }

    /** Seats another organisation at once: it has said yes in another way, on the phone. */
    public void grant(PlaceId place, OrganisationId organisation) {
        call("select access.offer_seat(:place, :organisation, true)", place, organisation);
    }

    /** Takes the seat that the actor's organisation was offered. */
    public void accept(PlaceId place) {
        jdbc.sql("select access.accept_seat(:place)")
                .param("place", place.value())
                .query()
                .singleRow();
    }

    /** Takes a seat away: one's own when leaving, another's when they are shown out. */
    public void withdraw(PlaceId place, OrganisationId organisation) {
        call("select access.withdraw_seat(:place, :organisation)", place, organisation);
    }

    private void call(String sql, PlaceId place, OrganisationId organisation) {
        jdbc.sql(sql)
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query()
                .singleRow();
    }
}

package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
class RowLevelSecurityTest {

    private static final OrganisationId ASSOCIATION =
            new OrganisationId(UUID.fromString("0190a000-0000-7000-8000-000000000001"));
    private static final OrganisationId GUEST =
            new OrganisationId(UUID.fromString("0190a000-0000-7000-8000-000000000005"));
    private static final OrganisationId EVES =
            new OrganisationId(UUID.fromString("0190a000-0000-7000-8000-00000000eeee"));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Seats seats;

    @Test
    void withoutAnActorNothingBeginsAndNothingIsLeftOnTheThread() {
        assertThatThrownBy(() -> transaction.execute(status -> 1)).hasMessageContaining("No actor");
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @Test
    void theDatabaseIsToldWhatTimeItIs() {
        var now = as(ASSOCIATION, "select app.now()", OffsetDateTime.class);
        assertThat(now.toInstant()).isEqualTo(TestClock.START);
    }

    @Test
    void aSeatIsSeenByThoseWhoSitInItAndNotByEve() {
        var place = new PlaceId(UUID.fromString("0190a000-0000-7000-8000-000000000002"));
        actor(ASSOCIATION).run(() -> transaction.executeWithoutResult(status -> seats.takeFirst(place, null)));

        assertThat(sits(ASSOCIATION, place)).isTrue();
        assertThat(as(ASSOCIATION, "select count(*) from access.seat", Integer.class))
                .isPositive();
        assertThat(as(EVES, "select count(*) from access.seat", Integer.class)).isZero();
    }

    @Test
    void anOfferIsTakenBackAndWhoSitsStays() {
        var place = new PlaceId(UUID.fromString("0190a000-0000-7000-8000-000000000003"));
        does(ASSOCIATION, () -> seats.takeFirst(place, null));
        does(ASSOCIATION, () -> seats.offer(place, GUEST));
        does(ASSOCIATION, () -> seats.withdraw(place, GUEST));
        assertThatThrownBy(() -> does(GUEST, () -> seats.accept(place))).hasStackTraceContaining("no seat offered");

        does(ASSOCIATION, () -> seats.grant(place, GUEST));
        does(ASSOCIATION, () -> seats.withdraw(place, GUEST));
        does(GUEST, () -> seats.withdraw(place, ASSOCIATION));
        assertThat(sits(ASSOCIATION, place)).isTrue();
        assertThat(sits(GUEST, place)).isTrue();

        does(GUEST, () -> seats.withdraw(place, GUEST));
        assertThat(sits(GUEST, place)).isFalse();
    }

    @Test
    void nothingOfTheActorStaysOnThePooledConnection() {
        as(ASSOCIATION, "select 1", Integer.class);
        assertThat(jdbc.sql("select app.organisation() is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private boolean sits(OrganisationId organisation, PlaceId place) {
        return as(organisation, "select access.sits_in('%s')".formatted(place), Boolean.class);
    }

    private void does(OrganisationId organisation, Runnable work) {
        actor(organisation).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private <T> T as(OrganisationId organisation, String sql, Class<T> type) {
        return actor(organisation)
                .call(() ->
                        transaction.execute(status -> jdbc.sql(sql).query(type).single()));
    }

    private static Actor actor(OrganisationId organisation) {
        return new Actor.Job("test", organisation);
    }
}

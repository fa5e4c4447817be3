package dk.samspil.mandates;

import static dk.samspil.Cast.ASTA;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.VERA;
import static dk.samspil.mandates.Lending.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestDatabase;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.journal.Journal;
import dk.samspil.people.Members;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A lent hat stays as narrow as it was lent, also where a door forgets to ask. */
@SamspilModuleTest
@Import({Town.class, Lending.class})
class NarrowHatTest {

    @Autowired
    Lending lending;

    @Autowired
    Mandates mandates;

    @Autowired
    Giving giving;

    @Autowired
    Asking asking;

    @Autowired
    Members members;

    @Autowired
    Journal journal;

    @Autowired
    Town town;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    OrganisationId knitters;
    UUID mandate;
    Actor.Person onBehalf;

    @BeforeEach
    void astaHasAMandate() {
        town.clears("mandates");
        town.believes(ASTA);
        var address = lending.newAddress();
        knitters = lending.knitters(address);
        mandate = lending.given(knitters, address);
        onBehalf = lending.onBehalf(ASTA, knitters);
    }

    @Test
    void itMayAnswerMeetAndClarifyAndNothingElse() {
        var may = EnumSet.allOf(Permission.class).stream().filter(onBehalf::may).collect(Collectors.toSet());
        assertThat(may)
                .isEqualTo(Set.of(Permission.OWN_ACCOUNT, Permission.SEE, Permission.ANSWER, Permission.CLARIFY));
    }

    @Test
    void thePeopleOfTheAssociationAreOutOfItsReach() {
        isMember(INGE, knitters);
        assertThat(onBehalf.<Integer, RuntimeException>call(() -> count("people.member")))
                .isZero();
        assertThat(INGE.asks(() -> members.haveAddress("inge@knit.example"))).isFalse();
        assertThat(onBehalf.<Boolean, RuntimeException>call(() -> members.haveAddress("inge@knit.example")))
                .isFalse();
        assertThatThrownBy(() -> onBehalf.run(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("""
                        insert into people.invitation (id, organisation, name, address, roles, invited_by, at, expires_at)
                        values (gen_random_uuid(), :own, 'Asta', 'asta@knit.example', '{ADMINISTRATOR}', 'Asta', now(), now())""").param("own", knitters.value()).update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void itCanNeitherBeProlongedPassedOnNorSeen() {
        assertThat(onBehalf.<Integer, RuntimeException>call(() -> count("mandates.mandate")))
                .isZero();
        assertThatThrownBy(() -> onBehalf.run(() -> mandates.mandate(mandate))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> onBehalf.run(() -> giving.give(UUID.randomUUID(), VERA.organisation(), UNTIL, "")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> onBehalf.run(() -> asking.ask(lending.question(lending.newAddress()))))
                .isInstanceOf(NotHere.class);
        var longer = "update mandates.mandate set until = until + 300";
        onBehalf.run(() -> transaction.executeWithoutResult(
                status -> assertThat(jdbc.sql(longer).update()).isZero()));
    }

    @Test
    void itReachesItsOwnAssociationAndNoOther() {
        var other = lending.knitters(lending.newAddress());
        assertThat(onBehalf.<UUID, RuntimeException>call(() -> one("select app.organisation()")))
                .isEqualTo(knitters.value());
        assertThat(lending.lentTo(ASTA)).noneMatch(hat -> hat.organisation().equals(other));
        assertThat(onBehalf.<UUID, RuntimeException>call(() -> one("select app.mandate()")))
                .isEqualTo(mandate);
    }

    @Test
    void theJournalKnowsBothAndTheAssociationReadsWhatWasDone() {
        onBehalf.run(
                () -> transaction.executeWithoutResult(status -> journal.changed("ladders.marked", UUID.randomUUID())));

        var holder = lending.holder(dk.samspil.access.LinkPurpose.MANDATE_STOP, knitters, mandate);
        assertThat(holder.call(() -> mandates.deeds(mandate, 1)))
                .singleElement()
                .satisfies(deed -> assertThat(deed.key()).isEqualTo("ladders.marked"));
        assertThat(holder.<UUID, RuntimeException>call(
                        () -> one("select acting_from from journal.entry where mandate is not null")))
                .isEqualTo(ASTA.organisation().value());
        assertThat(holder.<UUID, RuntimeException>call(
                        () -> one("select organisation from journal.entry where mandate is not null")))
                .isEqualTo(knitters.value());
        assertThat(ASTA.asks(() -> mandates.deeds(mandate, 1))).isEmpty();
    }

    private int count(String table) {
        return transaction.execute(status ->
                jdbc.sql("select count(*) from " + table).query(Integer.class).single());
    }

    private UUID one(String sql) {
        return transaction.execute(status -> jdbc.sql(sql).query(UUID.class).single());
    }

    private void isMember(Cast person, OrganisationId organisation) {
        var database = jdbc.sql("select current_database()").query(String.class).single();
        JdbcClient.create(TestDatabase.as("postgres", database))
                .sql("""
                        insert into people.member (id, organisation, person, name, private_address, roles, since)
                        values (gen_random_uuid(), :organisation, :person, :name, 'inge@knit.example', '{STAFF}', now())""")
                .param("organisation", organisation.value())
                .param("person", person.id().value())
                .param("name", person.fullName())
                .update();
    }
}

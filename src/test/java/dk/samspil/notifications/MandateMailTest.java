package dk.samspil.notifications;

import static dk.samspil.Cast.ASTA;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.VERA;
import static dk.samspil.mandates.Lending.UNTIL;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.mandates.Giving;
import dk.samspil.mandates.Lending;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both sides hear what becomes of a mandate, and whatever the association gets can stop it. */
@SamspilModuleTest
@Import({Town.class, Lending.class})
class MandateMailTest {

    @Autowired
    Lending lending;

    @Autowired
    Giving giving;

    @Autowired
    Writers writers;

    @Autowired
    Town town;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    String address;
    OrganisationId knitters;

    @BeforeEach
    void theKnittersAreIntroduced() {
        Nearby.haveAccounts(jdbc, ASTA, VERA, INGE);
        town.clears("mandates");
        town.believes(ASTA);
        address = lending.newAddress();
        knitters = lending.knitters(address);
    }

    @Test
    void theAssociationIsAskedAtItsOwnAddressAndAnswersThere() {
        var id = lending.asked(address);
        assertThat(orders(MailKind.MANDATE, id)).isEqualTo(1);
        assertThat(letter(MailKind.MANDATE, id, knitters)).hasValueSatisfying(letter -> {
            assertThat(letter.reader().address()).isEqualTo(address);
            assertThat(letter.parts().toString()).contains("Asta Lind", "1. maj 2027", "strikke");
            assertThat(requireNonNull(letter.button()).path()).startsWith("/svar/fuldmagt/");
        });
        assertThat(orders(MailKind.MANDATE, lending.asked(lending.newAddress())))
                .isZero();
    }

    @Test
    void aYesIsToldToTheConsultantAndItsReceiptStopsIt() {
        var id = lending.given(knitters, address);
        assertThat(letter(MailKind.MANDATE_GIVEN, id, ASTA.organisation()))
                .hasValueSatisfying(letter -> assertThat(letter.reader().name()).isEqualTo("Asta Lind"));
        assertThat(letter(MailKind.RECEIPT_MANDATE, id, knitters)).hasValueSatisfying(letter -> {
            assertThat(letter.reader().address()).isEqualTo(address);
            assertThat(requireNonNull(letter.button()).path()).startsWith("/svar/fuldmagt-stop/");
        });
        assertThat(letter(MailKind.MANDATE, id, knitters)).isEmpty();
        assertThat(orders(MailKind.MANDATE_ENDING, id)).isEqualTo(2);
        assertThat(letter(MailKind.MANDATE_ENDING, id, knitters)).isPresent();
        assertThat(letter(MailKind.MANDATE_ENDING, id, ASTA.organisation())).isPresent();

        lending.stops(knitters, id);
        assertThat(letter(MailKind.MANDATE_ENDED, id, knitters)).isPresent();
        assertThat(letter(MailKind.MANDATE_ENDED, id, ASTA.organisation()))
                .hasValueSatisfying(
                        letter -> assertThat(letter.parts().toString()).contains("sagde stop"));
        assertThat(letter(MailKind.MANDATE_ENDING, id, knitters)).isEmpty();
        assertThat(letter(MailKind.RECEIPT_MANDATE, id, knitters)).isEmpty();
    }

    @Test
    void whatIsGivenToTheCentreGoesToThoseWhoCanTakeItAndTheGiverHearsWhoDid() {
        var id = UUID.randomUUID();
        INGE.does(() -> giving.give(id, ASTA.organisation(), UNTIL, ""));
        assertThat(orders(MailKind.MANDATE_GIVEN, id)).isEqualTo(1);
        assertThat(orders(MailKind.RECEIPT_MANDATE, id)).isZero();

        VERA.does(() -> giving.take(id));
        assertThat(letter(MailKind.RECEIPT_MANDATE, id, INGE.organisation())).hasValueSatisfying(letter -> {
            assertThat(letter.reader().name()).isEqualTo("Inge Balle");
            assertThat(letter.parts().toString()).contains("Vera Skov, Frivilligcenter Nørreby");
        });
        assertThat(letter(MailKind.MANDATE_ENDING, id, dk.samspil.Cast.EVE.organisation()))
                .isEmpty();
    }

    private Optional<Letter> letter(MailKind kind, UUID mandate, OrganisationId to) {
        var order = new MailOrder(kind, mandate, null, to, null, null);
        try {
            return new Actor.Job("test", to).call(() -> writers.write(order));
        } catch (dk.samspil.access.NotHere eve) {
            return Optional.empty();
        }
    }

    private int orders(MailKind kind, UUID mandate) {
        return jdbc.sql("select count(*) from notifications.scheduled_tasks where task_instance like :name")
                .param("name", kind + "/" + mandate + "%")
                .query(Integer.class)
                .single();
    }
}

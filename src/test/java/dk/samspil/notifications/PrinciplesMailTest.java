package dk.samspil.notifications;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.principles.Editions;
import dk.samspil.principles.Looks;
import dk.samspil.principles.Stand;
import dk.samspil.principles.Talking;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails about the principles say what is asked, carry a link that answers it, and stay away when there is nothing left to say. */
@SamspilModuleTest
@Import({Town.class, Talking.class})
class PrinciplesMailTest {

    @Autowired
    Talking talking;

    @Autowired
    Looks looks;

    @Autowired
    Editions editions;

    @Autowired
    Writers writers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void theyHaveAccounts() {
        Nearby.haveAccounts(jdbc, KAREN, INGE);
    }

    @Test
    void whoIsAskedGetsALinkUntilItHasAnswered() {
        var place = talking.byMail().begins();
        assertThat(letter(MailKind.PRINCIPLES, look(place), place, INGE)).hasValueSatisfying(letter -> {
            assertThat(letter.subject()).contains(Talking.NAME);
            assertThat(letter.parts().toString()).contains("Karen Holm", "Nørreby Kommune", "Sig, som det er.");
            assertThat(requireNonNull(letter.button()).path()).contains("/svar/principper/");
        });
        assertThat(orders(MailKind.PRINCIPLES, look(place))).isEqualTo(2);
        assertThat(orders(MailKind.PRINCIPLES_REMINDER, look(place))).isEqualTo(2);
        assertThat(letter(MailKind.PRINCIPLES_SHOWN, look(place), place, INGE)).isEmpty();

        talking.answers(INGE, place, Stand.WELL, "");
        assertThat(letter(MailKind.PRINCIPLES_REMINDER, look(place), place, INGE))
                .isEmpty();
        talking.answers(KAREN, place, Stand.WELL, "");
        talking.answers(YUSUF, place, Stand.WELL, "");
        assertThat(letter(MailKind.PRINCIPLES_SHOWN, look(place), place, INGE)).isPresent();
    }

    @Test
    void aCallGetsAReceipt() {
        var place = talking.byMail().begins();
        KAREN.does(() -> looks.give(
                place,
                Voice.onThePhone(INGE.organisation(), "Inge Balle"),
                Talking.said(INGE, Stand.WELL, "Vi siger det i telefonen"),
                0));
        var order = MailOrder.between(
                        MailKind.RECEIPT_PRINCIPLES, look(place), place, INGE.organisation(), KAREN.organisation())
                .toPerson(KAREN.id());
        assertThat(orders(MailKind.RECEIPT_PRINCIPLES, look(place))).isEqualTo(1);
        assertThat(written(order, INGE))
                .hasValueSatisfying(letter -> assertThat(letter.parts().toString())
                        .contains("Karen Holm", "Vi siger det i telefonen", "Det går godt"));
    }

    @Test
    void theOthersAreAskedWhetherTheyBackTheFrameAndTheHostToLookAtItAgain() {
        var edition = talking.byMail().stands();
        var place = edition.place();
        assertThat(letter(MailKind.EDITION, edition.id(), place, INGE))
                .hasValueSatisfying(letter ->
                        assertThat(requireNonNull(letter.button()).path()).contains("/svar/ramme/"));
        INGE.does(() -> editions.back(edition.id(), Voice.own(), true, ""));
        assertThat(letter(MailKind.EDITION, edition.id(), place, INGE)).isEmpty();

        clock.set(LocalDate.of(2027, 12, 1).atTime(9, 0));
        assertThat(orders(MailKind.PRINCIPLES_LOOK, edition.id())).isEqualTo(1);
        assertThat(letter(MailKind.PRINCIPLES_LOOK, edition.id(), place, KAREN)).isPresent();
        KAREN.does(() -> looks.again(place, LocalDate.of(2027, 12, 20)));
        assertThat(letter(MailKind.PRINCIPLES_LOOK, edition.id(), place, KAREN)).isEmpty();
    }

    private UUID look(PlaceId place) {
        return KAREN.asks(() -> looks.of(place).getFirst().id());
    }

    private Optional<Letter> letter(MailKind kind, UUID subject, PlaceId place, Cast to) {
        return written(MailOrder.between(kind, subject, place, to.organisation(), KAREN.organisation()), to);
    }

    private Optional<Letter> written(MailOrder order, Cast to) {
        return new Actor.Job("test", to.organisation()).call(() -> writers.write(order));
    }

    private int orders(MailKind kind, UUID subject) {
        return jdbc.sql("select count(*) from notifications.scheduled_tasks where task_instance like :name")
                .param("name", kind + "/" + subject + "%")
                .query(Integer.class)
                .single();
    }
}

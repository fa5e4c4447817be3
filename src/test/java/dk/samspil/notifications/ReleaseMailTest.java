package dk.samspil.notifications;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.Voice;
import dk.samspil.registers.Release;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.registers.Releases;
import dk.samspil.registers.Summaries;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every other party is asked by mail whether something may be shown outside, by one who is still there. */
@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class ReleaseMailTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    Summaries summaries;

    @Autowired
    Releases releases;

    @Autowired
    ReleaseWriter writer;

    @Autowired
    JdbcClient jdbc;

    PlaceId place;
    Agreement agreement;

    @BeforeEach
    void karenWrites() {
        Nearby.haveAccounts(jdbc, KAREN, INGE);
        place = gathering.ofThree();
        for (var person : List.of(KAREN, INGE, YUSUF)) {
            canBeWrittenTo(person);
        }
        agreement = agreeing.signed(place, Agreeing.START, null, INGE, YUSUF);
        KAREN.does(() -> summaries.write(agreement, agreement.editions().getFirst(), "Vi mødes.", 0));
    }

    @Test
    void everyOtherPartyIsAskedUntilItHasSaidYes() {
        assertThat(orders(INGE, KAREN)).isEqualTo(1);
        assertThat(orders(YUSUF, KAREN)).isEqualTo(1);
        assertThat(orders(KAREN, KAREN)).isZero();
        assertThat(letter())
                .hasValueSatisfying(
                        letter -> assertThat(letter.parts().toString()).contains("Nørreby Kommune", Agreeing.TITLE));
        INGE.does(() -> releases.yes(release().id(), 1, Voice.own()));
        assertThat(letter()).isEmpty();
    }

    @Test
    void nobodyIsAskedOnceANewerEditionIsSigned() {
        agreeing.renewed(agreement, Agreeing.START.plusMonths(6), null);
        assertThat(letter()).isEmpty();
    }

    @Test
    void whenAPartyLeavesTheOthersAskEachOther() {
        gathering.leave(place, YUSUF);
        assertThat(orders(KAREN, INGE)).isEqualTo(1);
        assertThat(orders(INGE, YUSUF)).isZero();
        assertThat(orders(KAREN, YUSUF)).isZero();
    }

    @Test
    void whatWasTakenBackOnThePhoneComesBackAsAReceipt() {
        INGE.does(() -> releases.yes(release().id(), 1, Voice.own()));
        KAREN.does(() -> releases.takeBack(release().id(), Voice.onThePhone(INGE.organisation(), "Inge Balle")));
        var order = MailOrder.between(
                        MailKind.RECEIPT_RELEASE_BACK, release().id(), place, INGE.organisation(), KAREN.organisation())
                .toPerson(KAREN.id());
        assertThat(jdbc.sql("select count(*) from notifications.scheduled_tasks where task_instance = :name")
                        .param("name", order.name())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(new Actor.Job("test", INGE.organisation()).call(() -> writer.receipt(order)))
                .hasValueSatisfying(
                        letter -> assertThat(letter.parts().toString()).contains("ikke længere siger ja"));
    }

    private void canBeWrittenTo(Cast person) {
        var own = KAREN.asks(() -> collaborations.room(place))
                .party(person.organisation())
                .orElseThrow();
        person.does(() -> parties.introduce(place, Nearby.contact(person), own.version()));
    }

    private Release release() {
        return KAREN.asks(() -> releases.of(agreement, agreement.editions().getFirst(), ReleaseKind.SUMMARY))
                .orElseThrow();
    }

    private Optional<Letter> letter() {
        var order =
                MailOrder.between(MailKind.RELEASE, release().id(), place, INGE.organisation(), KAREN.organisation());
        return new Actor.Job("test", INGE.organisation()).call(() -> writer.asked(order));
    }

    private int orders(Cast to, Cast from) {
        return jdbc.sql("select count(*) from notifications.scheduled_tasks where task_instance like :name")
                .param("name", "RELEASE/%/" + place + "/" + to.organisation() + "/" + from.organisation() + "/%")
                .query(Integer.class)
                .single();
    }
}

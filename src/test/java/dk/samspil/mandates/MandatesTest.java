package dk.samspil.mandates;

import static dk.samspil.Cast.ASTA;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.VERA;
import static dk.samspil.mandates.Lending.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotAllowed;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.people.MembershipEnded;
import dk.samspil.web.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import({Town.class, Lending.class})
class MandatesTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);

    @Autowired
    Lending lending;

    @Autowired
    Mandates mandates;

    @Autowired
    Asking asking;

    @Autowired
    Giving giving;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEventPublisher bell;

    @Autowired
    TransactionTemplate transaction;

    String address;
    OrganisationId knitters;

    @BeforeEach
    void theKnittersAreIntroduced() {
        town.clears("mandates");
        town.believes(ASTA);
        address = lending.newAddress();
        knitters = lending.knitters(address);
    }

    @Test
    void aYesByLinkLendsTheHatToTheOneWhoAskedAndToNobodyElse() {
        var id = lending.asked(address);
        assertThat(lending.lentTo(ASTA)).isEmpty();

        lending.accepts(knitters, id);

        assertThat(lending.lentTo(ASTA)).singleElement().satisfies(hat -> {
            assertThat(hat.organisation()).isEqualTo(knitters);
            assertThat(hat.name()).isEqualTo(Lending.KNITTERS);
            assertThat(hat.roles()).isEmpty();
        });
        assertThat(lending.onBehalf(ASTA, knitters).name()).isEqualTo("Asta Lind, Frivilligcenter Nørreby");
        assertThat(lending.lentTo(VERA)).isEmpty();
        assertThat(lending.lentTo(EVE)).isEmpty();
        assertThat(read(ASTA, id).name()).isEqualTo(Lending.KNITTERS);
    }

    @Test
    void stopTakesTheHatOffAtOnceAndTwiceIsOnce() {
        var id = lending.given(knitters, address);

        lending.stops(knitters, id);
        lending.stops(knitters, id);

        assertThat(lending.lentTo(ASTA)).isEmpty();
        assertThat(read(ASTA, id).ending()).isEqualTo(Ending.STOPPED);
        assertThatThrownBy(() -> lending.accepts(knitters, id)).isInstanceOf(Refusal.class);
        assertThat(lending.lentTo(ASTA)).isEmpty();
    }

    @Test
    void itEndsWithItsDayWithTheConsultantAndWithTheCentre() {
        var id = lending.given(knitters, address);
        clock.set(UNTIL.atTime(23, 59));
        assertThat(lending.lentTo(ASTA)).hasSize(1);
        clock.set(UNTIL.plusDays(1).atTime(0, 1));
        assertThat(lending.lentTo(ASTA)).isEmpty();
        assertThat(read(ASTA, id).state(UNTIL.plusDays(1))).isEqualTo(MandateState.OVER);

        clock.set(TestClock.START);
        town.doubts(ASTA);
        assertThat(lending.lentTo(ASTA)).isEmpty();
        town.believes(ASTA);
        assertThat(lending.lentTo(ASTA)).hasSize(1);

        VERA.does(() -> transaction.executeWithoutResult(
                status -> bell.publishEvent(new MembershipEnded(VERA.organisation(), ASTA.id()))));
        assertThat(lending.lentTo(ASTA)).isEmpty();
        assertThat(read(VERA, id).ending()).isEqualTo(Ending.LEFT);
    }

    @Test
    void theCentreGivesItBackOrEndsItAsItWasTold() {
        var first = lending.given(knitters, address);
        ASTA.does(() -> mandates.giveBack(first, false));
        assertThat(read(ASTA, first).ending()).isEqualTo(Ending.GIVEN_BACK);

        var second = lending.given(knitters, address);
        VERA.does(() -> mandates.giveBack(second, true));
        assertThat(read(ASTA, second).ending()).isEqualTo(Ending.STOPPED_BY_PHONE);

        var third = lending.asked(address);
        ASTA.does(() -> mandates.giveBack(third, false));
        assertThat(read(ASTA, third).ending()).isEqualTo(Ending.WITHDRAWN);
        assertThatThrownBy(() -> lending.accepts(knitters, third)).isInstanceOf(Refusal.class);
        assertThat(lending.lentTo(ASTA)).isEmpty();
    }

    @Test
    void aNewerOneTakesOverFromTheOlder() {
        var older = lending.given(knitters, address);
        lending.given(knitters, address);

        assertThat(lending.lentTo(ASTA)).hasSize(1);
        assertThat(read(ASTA, older).ending()).isEqualTo(Ending.RENEWED);
    }

    @Test
    void whoeverAsksIsNotToldWhetherAnybodyIsThere() {
        var nobody = lending.asked(lending.newAddress());
        var somebody = lending.asked(address);

        assertThat(read(ASTA, nobody).name()).isEqualTo(read(ASTA, somebody).name());
        assertThat(read(ASTA, nobody).state(TODAY)).isEqualTo(MandateState.ASKED);
        assertThat(read(ASTA, somebody).state(TODAY)).isEqualTo(MandateState.ASKED);
    }

    @Test
    void onThePhoneIsOnlyForThoseWhoHaveNobodyWithAnAccount() {
        var taken = lending.question(address);
        ASTA.does(() -> asking.takeDown(taken));
        assertThat(lending.lentTo(ASTA)).hasSize(1);
        assertThat(read(ASTA, taken.id()).how()).isEqualTo(HowGiven.PHONE);

        var unknown = lending.question(lending.newAddress());
        assertThatThrownBy(() -> ASTA.does(() -> asking.takeDown(unknown))).isInstanceOf(Refusal.class);
        lending.stops(knitters, taken.id());
        assertThat(lending.lentTo(ASTA)).isEmpty();
    }

    @Test
    void onlyAConfirmedVoluntaryCentreAsks() {
        for (var person : new Cast[] {KAREN, INGE, EVE}) {
            assertThatThrownBy(() -> person.does(() -> asking.ask(lending.question(address))))
                    .isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> person.does(() -> asking.takeDown(lending.question(address))))
                    .isInstanceOf(NotHere.class);
        }
        town.doubts(ASTA);
        assertThatThrownBy(() -> lending.asked(address)).isInstanceOf(NotHere.class);
    }

    @Test
    void aLinkAnswersItsOneQuestionOnce() {
        var id = lending.asked(address);
        var other = lending.asked(address);
        var asked = lending.holder(LinkPurpose.MANDATE, knitters, id);
        asked.run(() -> giving.accept(id, "Ulla Maske", UNTIL, asked.link()));

        assertThatThrownBy(() -> asked.run(() -> giving.accept(other, "Ulla Maske", UNTIL, asked.link())))
                .isInstanceOf(LinkIsClosed.class);
        assertThat(read(ASTA, other).how()).isNull();

        var elsewhere = lending.knitters(lending.newAddress());
        var stranger = lending.holder(LinkPurpose.MANDATE_STOP, elsewhere, id);
        assertThatThrownBy(() -> stranger.run(() -> mandates.stop(id))).isInstanceOf(NotHere.class);
        assertThat(lending.lentTo(ASTA)).hasSize(1);
    }

    @Test
    void givenToTheCentreItIsWornByTheOneWhoTakesItOn() {
        var id = UUID.randomUUID();
        town.doubts(ASTA);
        assertThat(INGE.asks(giving::centres)).isEmpty();
        town.believes(ASTA);
        INGE.does(() -> giving.give(id, ASTA.organisation(), UNTIL, "Vi drukner i breve."));
        INGE.does(() -> giving.give(id, ASTA.organisation(), UNTIL, "Vi drukner i breve."));
        assertThat(lending.lentTo(ASTA)).isEmpty();
        assertThat(lending.lentTo(VERA)).isEmpty();

        VERA.does(() -> giving.take(id));

        assertThat(lending.lentTo(VERA))
                .singleElement()
                .satisfies(hat -> assertThat(hat.organisation()).isEqualTo(INGE.organisation()));
        assertThat(lending.lentTo(ASTA)).isEmpty();
        assertThatThrownBy(() -> ASTA.does(() -> giving.take(id))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> EVE.does(() -> giving.take(id))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> KAREN.does(() -> giving.give(UUID.randomUUID(), ASTA.organisation(), UNTIL, "")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Cast.TAGE.does(() -> mandates.stop(id))).isInstanceOf(NotAllowed.class);
        INGE.does(() -> mandates.stop(id));
        assertThat(lending.lentTo(VERA)).isEmpty();
    }

    @Test
    void eveSeesNothing() {
        var id = lending.given(knitters, address);

        assertThatThrownBy(() -> read(EVE, id)).isInstanceOf(NotHere.class);
        assertThat(EVE.asks(() -> mandates.page(1))).isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> mandates.stop(id))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> mandates.giveBack(id, true))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> mandates.deeds(id, 1))).isInstanceOf(NotHere.class);
        assertThat(KAREN.asks(() -> mandates.page(1))).isEmpty();
        assertThat(lending.lentTo(ASTA)).hasSize(1);
    }

    private Mandate read(Cast person, UUID id) {
        return person.asks(() -> mandates.mandate(id));
    }
}

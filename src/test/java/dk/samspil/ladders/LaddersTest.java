package dk.samspil.ladders;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.ladders.Together.mark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import({Gathering.class, Together.class})
class LaddersTest {

    private static final Mark COOPERATION = mark(Step.COOPERATION, "Vi deler opgaverne.", Step.PARTNERSHIP);
    private static final Mark KNOWLEDGE = mark(Step.KNOWLEDGE, "Vi bliver nævnt i folderen.", Step.COOPERATION);

    @Autowired
    Ladders ladders;

    @Autowired
    Together together;

    @Autowired
    Links links;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Messages messages;

    PlaceId place;
    RoundId round;

    @BeforeEach
    void karenAsksEverybody() {
        place = together.begin();
        round = together.ask(place);
    }

    @Test
    void nobodySeesAnothersMarkBeforeAllHaveAnswered() {
        together.marks(KAREN, round, COOPERATION);
        together.marks(INGE, round, KNOWLEDGE);

        assertThat(seenBy(KAREN)).containsExactly(KAREN.organisation());
        assertThat(seenBy(INGE)).containsExactly(INGE.organisation());
        assertThat(seenBy(YUSUF)).isEmpty();

        together.marks(YUSUF, round, COOPERATION);
        for (var one : List.of(KAREN, INGE, YUSUF)) {
            assertThat(seenBy(one)).hasSize(3);
        }
    }

    @Test
    void aSilentPartySeesNothingEvenAfterTheDayUntilItAnswersToo() {
        together.marks(KAREN, round, COOPERATION);
        together.marks(INGE, round, KNOWLEDGE);
        clock.advance(Duration.ofDays(15));

        assertThat(seenBy(KAREN)).containsExactlyInAnyOrder(KAREN.organisation(), INGE.organisation());
        assertThat(seenBy(YUSUF)).isEmpty();

        together.marks(YUSUF, round, COOPERATION);
        assertThat(seenBy(YUSUF)).hasSize(3);
    }

    @Test
    void onThatDayItselfThereIsStillTime() {
        together.marks(KAREN, round, COOPERATION);
        together.marks(INGE, round, KNOWLEDGE);
        clock.set(Together.DUE.atTime(23, 30));

        assertThat(seenBy(KAREN)).containsExactly(KAREN.organisation());
    }

    @Test
    void nobodyWaitsForOneWhoHasLeft() {
        together.marks(KAREN, round, COOPERATION);
        together.marks(INGE, round, KNOWLEDGE);
        together.leave(place, YUSUF);

        assertThat(seenBy(KAREN)).hasSize(2);
        assertThatThrownBy(() -> YUSUF.asks(() -> ladders.ladder(place))).isInstanceOf(NotHere.class);
    }

    @Test
    void whoLeavesTakesAlongAMarkThatNobodyHasSeen() {
        together.marks(YUSUF, round, COOPERATION);
        together.leave(place, YUSUF);
        together.marks(KAREN, round, COOPERATION);
        together.marks(INGE, round, KNOWLEDGE);

        assertThat(seenBy(KAREN)).containsExactlyInAnyOrder(KAREN.organisation(), INGE.organisation());
    }

    @Test
    void whoWritesDownACallCannotReadItAfterwards() {
        together.marks(KAREN, round, COOPERATION);
        KAREN.does(() -> ladders.mark(round, Voice.onThePhone(INGE.organisation(), "Inge Balle"), withSigns(), 0));

        assertThat(seenBy(KAREN)).containsExactly(KAREN.organisation());
        assertThat(rows(KAREN, "ladders.sign")).isZero();
        assertThat(seenBy(INGE)).containsExactly(INGE.organisation());
        assertThatThrownBy(() -> KAREN.does(
                        () -> ladders.mark(round, Voice.onThePhone(INGE.organisation(), "Inge Balle"), COOPERATION, 0)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theReceiptSaysWhatWasSaidToThePartyAndToNobodyElse() {
        KAREN.does(() -> ladders.mark(round, Voice.onThePhone(INGE.organisation(), "Inge Balle"), withSigns(), 0));
        var danish = messages.in(Language.DA);

        assertThat(new Actor.Job("receipt", INGE.organisation())
                        .call(() -> ladders.receipt(round, INGE.organisation(), danish)))
                .containsExactly(
                        "Her står vi: trin 4, Samarbejde: »Vi mødes hver måned.«",
                        "Det ser vi på: Et møde. Fire møder i år.",
                        "Hertil vil vi: trin 4, Samarbejde",
                        "Vi kender hinandens tilbud: Delvist. Vi mangler et overblik.");
        assertThat(KAREN.asks(() -> ladders.receipt(round, INGE.organisation(), danish)))
                .isEmpty();
    }

    @Test
    void aLinkAnswersOnce() {
        var token = together.linkFor(INGE, place, round).replaceFirst(".*/", "");
        var link = ((Links.Opened.Valid) links.open(token)).link();
        var holder = new Actor.LinkHolder(link);

        holder.run(() -> ladders.mark(round, Voice.own(), KNOWLEDGE, 0));

        assertThat(links.open(token)).isInstanceOf(Links.Opened.Spent.class);
        assertThatThrownBy(() -> holder.run(() -> ladders.mark(round, Voice.own(), COOPERATION, 0)))
                .isInstanceOf(LinkIsClosed.class);
        assertThat(INGE.asks(() -> ladders.ladder(place)).marks())
                .extracting(GivenMark::mark)
                .containsExactly(KNOWLEDGE);
    }

    @Test
    void sentTwiceItIsOneAnswer() {
        together.marks(KAREN, round, COOPERATION);
        together.marks(KAREN, round, COOPERATION);

        assertThat(own(KAREN).version()).isOne();
    }

    @Test
    void twoColleaguesAtOnceLoseNothing() {
        together.marks(KAREN, round, COOPERATION);
        METTE.does(() -> ladders.mark(round, Voice.own(), withSigns(), 1));

        assertThatThrownBy(() -> KAREN.does(() -> ladders.mark(round, Voice.own(), KNOWLEDGE, 1)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> together.marks(KAREN, round, KNOWLEDGE)).isInstanceOf(Stale.class);
        assertThat(own(KAREN).mark()).isEqualTo(withSigns());
        assertThat(own(KAREN).by()).isEqualTo("Mette Lund");
    }

    @Test
    void anAnswerMayBeGoneOverUntilItIsShown() {
        together.marks(KAREN, round, withSigns());
        KAREN.does(() -> ladders.mark(round, Voice.own(), COOPERATION, 1));
        assertThat(own(KAREN).mark()).isEqualTo(COOPERATION);

        together.marks(YUSUF, round, COOPERATION);
        together.marks(INGE, round, KNOWLEDGE);
        assertThatThrownBy(() -> KAREN.does(() -> ladders.mark(round, Voice.own(), KNOWLEDGE, 2)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aMarkIsAnOpinionAndNothingRefusesIt() {
        together.marks(INGE, round, mark(Step.PARTNERSHIP, "", Step.NONE));
        assertThat(own(INGE).mark().now()).isEqualTo(Step.PARTNERSHIP);
    }

    @Test
    void theOverviewSaysWhereThingsAreWithoutSayingTooMuch() {
        together.marks(KAREN, round, COOPERATION);

        assertThat(sentence(KAREN)).isEqualTo("Vi venter på Naboer og Solgården");
        assertThat(sentence(INGE)).isEqualTo("I har ikke svaret endnu. Svar senest 4. december.");

        together.marks(YUSUF, round, COOPERATION);
        together.marks(INGE, round, KNOWLEDGE);
        assertThat(sentence(INGE))
                .isEqualTo("Kommunen og Solgården siger, at I samarbejder. Naboer siger, at I kender hinanden.");
    }

    @Test
    void eveSeesNothingAndSetsNoMark() {
        together.marks(KAREN, round, withSigns());
        together.marks(YUSUF, round, COOPERATION);
        together.marks(INGE, round, KNOWLEDGE);

        assertThat(rows(EVE, "ladders.mark")).isZero();
        assertThat(rows(EVE, "ladders.sign")).isZero();
        assertThatThrownBy(() -> EVE.asks(() -> ladders.ladder(place))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.asks(() -> ladders.ask(place, Together.DUE)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> together.marks(EVE, round, COOPERATION)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(
                        () -> ladders.mark(round, Voice.onThePhone(INGE.organisation(), "Inge Balle"), COOPERATION, 0)))
                .isInstanceOf(NotHere.class);
    }

    private List<OrganisationId> seenBy(Cast person) {
        return person.asks(() -> ladders.ladder(place)).marks().stream()
                .map(GivenMark::organisation)
                .toList();
    }

    private GivenMark own(Cast person) {
        var ladder = person.asks(() -> ladders.ladder(place));
        return ladder.own(ladder.round(round)).orElseThrow();
    }

    private String sentence(Cast person) {
        var ladder = person.asks(() -> ladders.ladder(place));
        return person.asks(() -> ladders.onOverview(ladder.room(), ladder.round(round)))
                .sentence(messages.in(Language.DA));
    }

    private int rows(Cast person, String table) {
        return person.asks(
                () -> transaction.execute(status -> jdbc.sql("select count(*) from " + table + " where place = :place")
                        .param("place", place.value())
                        .query(Integer.class)
                        .single()));
    }

    private static Mark withSigns() {
        return new Mark(
                Step.COOPERATION,
                "Vi mødes hver måned.",
                EvidenceKind.MEETING,
                "Fire møder i år.",
                Step.COOPERATION,
                "",
                Map.of(Characteristic.INSIGHT, new Sign(Held.PARTLY, "Vi mangler et overblik.")));
    }
}

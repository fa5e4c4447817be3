package dk.samspil.ladders;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.ladders.Together.mark;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
@Import({Town.class, Gathering.class, Together.class})
class LadderPagesTest {

    private static final Mark COOPERATION = mark(Step.COOPERATION, "Vi deler opgaverne.", Step.PARTNERSHIP);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Together together;

    @Autowired
    TestClock clock;

    Doors doors;
    PlaceId place;
    String ladder;

    @BeforeEach
    void begin() {
        doors = new Doors(mvc);
        place = together.begin();
        ladder = Paths.ladder(place);
    }

    @Test
    void thePageBeginsByOfferingToAsk() {
        var empty = page(doors.look(KAREN, ladder));
        assertThat(empty.select("h2").eachText()).contains("I har ikke spurgt hinanden endnu");
        assertThat(empty.select(".button-primary").eachText()).containsExactly("Spørg alle parter");
        assertThat(empty.select("#due").val()).isEqualTo("2026-12-04");
        assertThat(page(doors.look(LONE, ladder)).select("form[action$=runder]"))
                .isEmpty();

        assertThat(doors.send(KAREN, ladder + "/runder", "due", "2026-12-04")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, ladder)).select(".button-primary").eachText())
                .containsExactly("Svar for jer");
    }

    @Test
    void aDayThatHasPassedIsRefusedAndStandsThereAgain() {
        var refused = doors.send(KAREN, ladder + "/runder", "due", "2026-11-19");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(refused).select("#due").val()).isEqualTo("2026-11-19");
        assertThat(page(refused).select("#problems a").eachAttr("href")).containsExactly("#due");
        assertThat(doors.send(KAREN, ladder + "/runder", "due", "snart")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void beforeOneHasAnsweredOnlyWhoHasIsTold() {
        var round = together.ask(place);
        together.marks(YUSUF, round, COOPERATION);

        var page = page(doors.look(KAREN, ladder));
        assertThat(page.text()).contains("Solgården svarede 20. november", "Naboer i Nørreby har ikke svaret endnu");
        assertThat(page.text()).doesNotContain("Vi deler opgaverne");
        assertThat(page.select("a[href*=/telefon/]").eachText())
                .containsExactly("Skriv ned, hvad Naboer siger i telefonen");
        assertThat(page(doors.look(LONE, ladder)).select("a[href*=/telefon/]")).isEmpty();
    }

    @Test
    void whoWaitsSeesTheirOwnAnswerAndWhomTheyWaitFor() {
        var round = together.ask(place);
        together.marks(KAREN, round, COOPERATION);
        together.marks(YUSUF, round, mark(Step.DIALOGUE, "Det står stille i ferien.", Step.COOPERATION));

        var page = page(doors.look(METTE, ladder));
        assertThat(page.select("h2").eachText()).contains("Vi venter på Naboer", "Jeres svar, som kun I kan se");
        assertThat(page.text()).contains("»Vi deler opgaverne.«").doesNotContain("står stille");
        assertThat(page.select("svg.stairs .name").eachText()).containsOnly("Kommunen");
    }

    @Test
    void whenShownTheDifferenceComesFirst() {
        together.shown(place);

        var page = page(doors.look(INGE, ladder));
        assertThat(page.expectFirst("main h2").text())
                .isEqualTo("Kommunen siger, at I samarbejder. Naboer siger, at I kender hinanden.");
        assertThat(page.select(".lead").text()).isEqualTo("Alle tre har svaret hver for sig. Nu ser I hinandens svar.");
        assertThat(page.select(".owned h3").eachText())
                .containsExactly("Naboer i Nørreby", "Nørreby Kommune", "Solgården");
        assertThat(page.select("svg.stairs").attr("aria-label"))
                .contains("Nu: Naboer i Nørreby på trin 2, Nørreby Kommune på trin 4, Solgården på trin 3.");
        assertThat(page.select(".button-primary")).hasSize(1);
        assertThat(page.text())
                .contains("Jeres samarbejde bæres af et netværk", "har ikke skrevet, hvem der tager over");

        var first = page.expectFirst(".ask").text();
        var another = page.expectFirst("a[href*=spoergsmaal]").attr("href");
        assertThat(page(doors.look(INGE, another)).expectFirst(".ask").text()).isNotEqualTo(first);
        assertThat(doors.look(INGE, ladder + "?spoergsmaal=-7")).hasStatusOk();
    }

    @Test
    void theSilentAreNamedAndMayStillAnswer() {
        var round = together.ask(place);
        together.marks(KAREN, round, COOPERATION);
        together.marks(YUSUF, round, COOPERATION);
        clock.advance(Duration.ofDays(20));

        assertThat(page(doors.look(KAREN, ladder)).text())
                .contains("Vi mangler stadig at høre fra Naboer i Nørreby har ikke svaret endnu");
        var late = page(doors.look(INGE, ladder));
        assertThat(late.text()).contains("Det er ikke for sent").doesNotContain("Vi deler opgaverne");
        assertThat(late.select(".button-primary").eachText()).containsExactly("Svar for jer");
    }

    @Test
    void theySayOneThingTogetherOrSeeItDifferentlyForNow() {
        var round = together.shown(place).toString();
        var joint = ladder + "/faelles-svar";

        assertThat(doors.send(KAREN, joint, "id", round, "version", "1", "joint", "TOGETHER", "words", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(INGE, joint, "id", round, "version", "1", "joint", "DIFFERENTLY", "words", ""))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(YUSUF, ladder)).text()).contains("I ser forskelligt på det for nu");

        var stale =
                doors.send(KAREN, joint, "id", round, "version", "1", "joint", "TOGETHER", "words", "Vi er på trin 3.");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select("#words").text()).contains("Vi er på trin 3.");
        assertThat(page(stale).select(".conflict")).hasSize(1);
    }

    @Test
    void theHistoryIsAPictureOfTheRoundsOneAnswered() {
        together.shown(place);
        clock.advance(Duration.ofDays(400));
        var second = together.ask(place, LocalDate.of(2028, 1, 10));
        together.marks(KAREN, second, COOPERATION);
        together.marks(YUSUF, second, COOPERATION);
        clock.advance(Duration.ofDays(30));

        var history = page(doors.look(KAREN, ladder + "/historik"));
        assertThat(history.select("svg.history .track")).hasSize(3);
        assertThat(history.select("h2").eachText()).hasSize(2);
        assertThat(page(doors.look(INGE, ladder + "/historik")).text()).contains("I svarede ikke dengang");
        assertThat(page(doors.look(KAREN, ladder)).select("a[href$=historik]")).hasSize(1);
    }

    @Test
    void everythingStandsInEnglishToo() {
        together.shown(place);
        assertThat(page(doors.look(KAREN, ladder + "?sprog=en")).text())
                .contains("Kommunen says that you cooperate. Naboer says that you know each other.");
        assertThat(page(doors.look(KAREN, ladder + "/historik?sprog=en")).text())
                .contains("The ladder over time");
    }

    @Test
    void eveFindsNothingAtAnyAddress() {
        var round = together.shown(place);
        for (var path :
                new String[] {ladder, ladder + "/svar", ladder + "/historik", Paths.phone(place, INGE.organisation())
                }) {
            assertThat(doors.look(EVE, path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.send(EVE, ladder + "/runder", "due", "2026-12-24")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, ladder + "/svar", "id", round.toString(), "now", "1", "wanted", "1"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(
                        EVE, ladder + "/faelles-svar", "id", round.toString(), "version", "1", "joint", "DIFFERENTLY"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(TAGE, ladder + "/svar")).hasStatus(HttpStatus.FORBIDDEN);
    }
}

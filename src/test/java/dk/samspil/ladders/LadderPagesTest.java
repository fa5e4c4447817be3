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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.Cast;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Together.class})
class LadderPagesTest {

    private static final Mark COOPERATION = mark(Step.COOPERATION, "Vi deler opgaverne.", Step.PARTNERSHIP);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Together together;

    @Autowired
    TestClock clock;

    PlaceId place;
    String ladder;

    @BeforeEach
    void begin() {
        place = together.begin();
        ladder = Paths.ladder(place);
    }

    @Test
    void thePageBeginsByOfferingToAsk() {
        var empty = page(look(KAREN, ladder));
        assertThat(empty.select("h2").eachText()).contains("I har ikke spurgt hinanden endnu");
        assertThat(empty.select(".button-primary").eachText()).containsExactly("Spørg alle parter");
        assertThat(empty.select("#due").val()).isEqualTo("2026-12-04");
        assertThat(page(look(LONE, ladder)).select("form[action$=runder]")).isEmpty();

        assertThat(send(KAREN, ladder + "/runder", "due", "2026-12-04")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(look(KAREN, ladder)).select(".button-primary").eachText())
                .containsExactly("Svar for jer");
    }

    @Test
    void aDayThatHasPassedIsRefusedAndStandsThereAgain() {
        var refused = send(KAREN, ladder + "/runder", "due", "2026-11-19");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(refused).select("#due").val()).isEqualTo("2026-11-19");
        assertThat(page(refused).select("#problems a").eachAttr("href")).containsExactly("#due");
        assertThat(send(KAREN, ladder + "/runder", "due", "snart")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void beforeOneHasAnsweredOnlyWhoHasIsTold() {
        var round = together.ask(place);
        together.marks(YUSUF, round, COOPERATION);

        var page = page(look(KAREN, ladder));
        assertThat(page.text()).contains("Solgården svarede 20. november", "Naboer i Nørreby har ikke svaret endnu");
        assertThat(page.text()).doesNotContain("Vi deler opgaverne");
        assertThat(page.select("a[href*=/telefon/]").eachText())
                .containsExactly("Skriv ned, hvad Naboer siger i telefonen");
        assertThat(page(look(LONE, ladder)).select("a[href*=/telefon/]")).isEmpty();
    }

    @Test
    void whoWaitsSeesTheirOwnAnswerAndWhomTheyWaitFor() {
        var round = together.ask(place);
        together.marks(KAREN, round, COOPERATION);
        together.marks(YUSUF, round, mark(Step.DIALOGUE, "Det står stille i ferien.", Step.COOPERATION));

        var page = page(look(METTE, ladder));
        assertThat(page.select("h2").eachText()).contains("Vi venter på Naboer", "Jeres svar, som kun I kan se");
        assertThat(page.text()).contains("»Vi deler opgaverne.«").doesNotContain("står stille");
        assertThat(page.select("svg.stairs .name").eachText()).containsOnly("Kommunen");
    }

    @Test
    void whenShownTheDifferenceComesFirst() {
        together.shown(place);

        var page = page(look(INGE, ladder));
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
        assertThat(page(look(INGE, another)).expectFirst(".ask").text()).isNotEqualTo(first);
        assertThat(look(INGE, ladder + "?spoergsmaal=-7")).hasStatusOk();
    }

    @Test
    void theSilentAreNamedAndMayStillAnswer() {
        var round = together.ask(place);
        together.marks(KAREN, round, COOPERATION);
        together.marks(YUSUF, round, COOPERATION);
        clock.advance(Duration.ofDays(20));

        assertThat(page(look(KAREN, ladder)).text())
                .contains("Vi mangler stadig at høre fra Naboer i Nørreby har ikke svaret endnu");
        var late = page(look(INGE, ladder));
        assertThat(late.text()).contains("Det er ikke for sent").doesNotContain("Vi deler opgaverne");
        assertThat(late.select(".button-primary").eachText()).containsExactly("Svar for jer");
    }

    @Test
    void anAnswerIsSentAndWhatWasTypedIsKeptWhenAStepIsMissing() {
        var id = together.ask(place).toString();

        var refused = send(INGE, ladder + "/svar", "id", id, "whyNow", "Vi bliver nævnt.", "words[INSIGHT]", "Lidt.");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var form = page(refused);
        assertThat(form.select("#problems a").eachAttr("href")).containsExactlyInAnyOrder("#now", "#wanted");
        assertThat(form.select("#whyNow").text()).isEqualTo("Vi bliver nævnt.");
        assertThat(form.expectFirst("textarea[name='words[INSIGHT]']").text()).isEqualTo("Lidt.");
        assertThat(form.select("details").hasAttr("open")).isTrue();

        assertThat(send(
                        INGE,
                        ladder + "/svar",
                        "id",
                        id,
                        "now",
                        "2",
                        "wanted",
                        "4",
                        "held[INSIGHT]",
                        "PARTLY",
                        "words[INSIGHT]",
                        "Lidt."))
                .hasStatus(HttpStatus.SEE_OTHER);
        var again = page(look(INGE, ladder + "/svar"));
        assertThat(again.select("input[name=now][checked]").val()).isEqualTo("2");
        assertThat(again.select("input[name=version]").val()).isEqualTo("1");
        assertThat(again.select("input[name='held[INSIGHT]'][checked]").val()).isEqualTo("PARTLY");
        assertThat(page(look(INGE, ladder)).text()).contains("Delvist. Lidt.");
    }

    @Test
    void aColleaguesWordsStandBesideOnesOwn() {
        var round = together.ask(place);
        together.marks(KAREN, round, COOPERATION);

        var stale = send(
                METTE,
                ladder + "/svar",
                "id",
                round.toString(),
                "now",
                "3",
                "wanted",
                "5",
                "whyNow",
                "Vi taler sammen.");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        var form = page(stale);
        assertThat(form.select(".conflict").text()).contains("Karen Holm", "Vi deler opgaverne.", "Vi taler sammen.");
        assertThat(form.select("#whyNow").text()).isEqualTo("Vi taler sammen.");
        assertThat(form.select("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void aCallIsWrittenDownAndNotReadAgain() {
        var round = together.ask(place);
        together.marks(KAREN, round, COOPERATION);
        var phone = Paths.phone(place, INGE.organisation());

        var form = page(look(KAREN, phone));
        assertThat(form.select(".lead").text())
                .startsWith("Du skriver det, Inge siger.")
                .contains("Inge får en kvittering.");
        assertThat(form.select("#who").val()).isEqualTo("Inge Balle");
        assertThat(send(KAREN, phone, "id", round.toString(), "who", "", "now", "2", "wanted", "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(
                        KAREN,
                        phone,
                        "id",
                        round.toString(),
                        "who",
                        "Inge Balle",
                        "now",
                        "2",
                        "wanted",
                        "4",
                        "whyNow",
                        "Sjældent spurgt."))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page(look(KAREN, ladder)).text())
                .doesNotContain("Sjældent spurgt.")
                .contains("svarede i telefonen");
        assertThat(look(KAREN, phone)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(look(LONE, phone)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(look(KAREN, Paths.phone(place, KAREN.organisation()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLinkAnswersWithoutAnAccountAndOnlyOnce() {
        var round = together.ask(place);
        together.marks(KAREN, round, COOPERATION);
        together.marks(YUSUF, round, COOPERATION);
        var link = together.linkFor(INGE, place, round);

        assertThat(mvc.get().uri(link)).hasStatusOk();
        var form = page(mvc.get().uri(link).exchange());
        assertThat(form.text()).contains("Demensindsatsen i Nørreby").doesNotContain("Vi deler opgaverne");

        var thanks = page(mvc.post()
                .uri(link)
                .with(csrf())
                .param("now", "2")
                .param("wanted", "4")
                .exchange());
        assertThat(thanks.select("h1").text()).isEqualTo("Tak for jeres svar");
        assertThat(thanks.text()).contains("Kommunen og Solgården siger, at I samarbejder.", "Vi deler opgaverne");

        assertThat(mvc.post().uri(link).with(csrf()).param("now", "5").param("wanted", "5"))
                .hasStatus(HttpStatus.GONE);
        assertThat(mvc.get().uri(link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void theySayOneThingTogetherOrSeeItDifferentlyForNow() {
        var round = together.shown(place).toString();
        var joint = ladder + "/faelles-svar";

        assertThat(send(KAREN, joint, "id", round, "version", "1", "joint", "TOGETHER", "words", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(INGE, joint, "id", round, "version", "1", "joint", "DIFFERENTLY", "words", ""))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(look(YUSUF, ladder)).text()).contains("I ser forskelligt på det for nu");

        var stale = send(KAREN, joint, "id", round, "version", "1", "joint", "TOGETHER", "words", "Vi er på trin 3.");
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

        var history = page(look(KAREN, ladder + "/historik"));
        assertThat(history.select("svg.history .track")).hasSize(3);
        assertThat(history.select("h2").eachText()).hasSize(2);
        assertThat(page(look(INGE, ladder + "/historik")).text()).contains("I svarede ikke dengang");
        assertThat(page(look(KAREN, ladder)).select("a[href$=historik]")).hasSize(1);
    }

    @Test
    void everythingStandsInEnglishToo() {
        together.shown(place);
        assertThat(page(look(KAREN, ladder + "?sprog=en")).text())
                .contains("Kommunen says that you cooperate. Naboer says that you know each other.");
        assertThat(page(look(KAREN, ladder + "/historik?sprog=en")).text()).contains("The ladder over time");
    }

    @Test
    void eveFindsNothingAtAnyAddress() {
        var round = together.shown(place);
        for (var path :
                new String[] {ladder, ladder + "/svar", ladder + "/historik", Paths.phone(place, INGE.organisation())
                }) {
            assertThat(look(EVE, path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(send(EVE, ladder + "/runder", "due", "2026-12-24")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(EVE, ladder + "/svar", "id", round.toString(), "now", "1", "wanted", "1"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(EVE, ladder + "/faelles-svar", "id", round.toString(), "version", "1", "joint", "DIFFERENTLY"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(look(TAGE, ladder + "/svar")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult look(Cast person, String path) {
        return mvc.get().uri(path).with(user(person.id().toString())).exchange();
    }

    private MvcTestResult send(Cast person, String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(user(person.id().toString())).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }
}

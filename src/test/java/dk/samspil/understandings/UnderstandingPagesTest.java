package dk.samspil.understandings;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class})
class UnderstandingPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table understandings.response; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Rounds rounds;

    Doors doors;
    PlaceId place;
    String path;

    @BeforeEach
    void together() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        path = Room.path(place) + "/plan/udgangspunkt";
    }

    @Test
    void theyAreAskedWriteApartAndSayWhetherItFits() {
        assertThat(page(doors.look(KAREN, path)).select(".button-primary").eachText())
                .containsExactly("Send spørgsmålene");
        assertThat(doors.send(KAREN, path + "/runder", "due", "i morgen")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, path + "/runder", "due", "4/12-2026")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(waiting(INGE, "/mit")).isEqualTo(1);

        var half = doors.send(INGE, path + "/mit", about(KAREN), HOSTILE, about(YUSUF), " ");
        assertThat(half).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(half).select("#problems a").eachAttr("href")).containsExactly("#" + about(YUSUF));
        assertThat(page(half)
                        .expectFirst("textarea[name='" + about(KAREN) + "']")
                        .text())
                .isEqualTo(HOSTILE);
        assertThat(doors.send(INGE, path + "/mit", about(KAREN), "x".repeat(1001), about(YUSUF), "y"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        allWrite();
        assertThat(waiting(INGE, "/mit")).isZero();
        assertThat(waiting(INGE, "")).isEqualTo(1);
        var shown = page(doors.look(INGE, path));
        assertThat(shown.select("section[aria-labelledby=about-own]").text())
                .contains("Sådan er I forstået", HOSTILE + " fra Karen Holm", "fra Yusuf Demir");
        assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(shown.select(".button-primary")).hasSize(1);
        assertThat(page(doors.look(TAGE, path)).select("main form")).isEmpty();
    }

    @Test
    void whoPutsItRightSaysHowItIsAndTheOthersReadIt() {
        ask();
        allWrite();
        assertThat(respond(INGE, "YES", "", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var empty = respond(INGE, "NOT_QUITE", " ", "0");
        assertThat(page(empty).select("#problems a").eachAttr("href"))
                .containsExactly("#fit[" + YUSUF.organisation() + "]", "#right[" + KAREN.organisation() + "]");

        assertThat(respondToBoth(INGE, "NOT_QUITE", HOSTILE)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, path)).select("main").text()).contains("Ikke helt", HOSTILE, "Inge Balle");
        assertThat(waiting(INGE, "")).isZero();
        assertThat(waiting(KAREN, "")).isEqualTo(1);

        var stale = respondToBoth(INGE, "YES", "");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Ja, sådan er det", "Ikke helt");
        assertThat(page(doors.look(KAREN, path + "?sprog=en")).text()).contains("Not quite");
        assertThat(page(doors.look(INGE, Room.path(place) + "/parter/egne-data"))
                        .text())
                .contains("Svar til Nørreby Kommune", HOSTILE);
    }

    @Test
    void aLinkIsEnoughAndAnswersOnce() {
        ask();
        var round = KAREN.asks(() -> rounds.current(place, RoundKind.UNDERSTANDING))
                .orElseThrow()
                .id();
        var link = gathering.link(LinkPurpose.UNDERSTANDING, INGE, place, round.value());
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).select("textarea")).hasSize(2);
        assertThat(browser.send(link, about(KAREN), "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(browser.send(link, about(KAREN), "De lytter.", about(YUSUF), "De har travlt."))
                        .select("h1")
                        .text())
                .startsWith("Tak, Inge Balle");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void onThePhoneSomebodySaidItByName() {
        ask();
        var phone = path + "/telefon/" + INGE.organisation();
        assertThat(doors.look(KAREN, phone)).hasStatusOk();
        assertThat(doors.send(KAREN, phone, about(KAREN), "De lytter.", about(YUSUF), "Ved ikke.", "saidBy", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, phone, about(KAREN), "De lytter.", about(YUSUF), "Ved ikke.", "saidBy", "Inge"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, path)).text()).doesNotContain("De lytter.");
        assertThat(doors.look(KAREN, phone)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(LONE, phone)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(doors.look(KAREN, path + "/telefon/" + KAREN.organisation())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whetherItFitsIsSaidByALinkOrOnThePhoneAsWell() {
        ask();
        allWrite();
        var round = KAREN.asks(() -> rounds.current(place, RoundKind.UNDERSTANDING))
                .orElseThrow()
                .id();
        var link = gathering.link(LinkPurpose.FIT, INGE, place, round.value());
        var browser = new Browser(mvc);
        var asked = page(browser.open(link));
        assertThat(asked.select("main").text()).contains(HOSTILE + " fra Karen Holm", "fra Yusuf Demir");
        assertThat(asked.expectFirst("#saidBy").val()).isEqualTo("Inge Balle");
        assertThat(browser.send(link, "saidBy", "Tage")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(browser.send(link, both("YES", "", "saidBy", "Tage Vind")))
                        .select("h1")
                        .text())
                .startsWith("Tak, Tage Vind");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE);
        assertThat(page(doors.look(KAREN, path)).text()).contains("Ja, sådan er det", "Tage Vind");

        var phone = path + "/svar/telefon/" + YUSUF.organisation();
        assertThat(page(doors.look(KAREN, path)).select("a[href='" + phone + "']"))
                .hasSize(1);
        assertThat(doors.look(KAREN, phone)).hasStatusOk();
        var yusufs = new String[] {
            "saidBy",
            "Yusuf Demir",
            "fit[" + KAREN.organisation() + "]",
            "YES",
            "fit[" + INGE.organisation() + "]",
            "YES"
        };
        assertThat(doors.send(KAREN, phone, yusufs)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, path)).text()).contains("Yusuf Demir sagde det i telefonen.");
        assertThat(doors.look(KAREN, phone)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(EVE, phone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(LONE, phone)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatEachHasSharedOfItselfStandsSideBySideWithTheWayOnwards() {
        var seen = page(doors.look(INGE, path));

        assertThat(seen.select("section[aria-labelledby=told] h3").eachText())
                .containsExactlyInAnyOrder("Nørreby Kommune", "Solgården", "Naboer i Nørreby");
        assertThat(seen.select("section[aria-labelledby=onwards] a").attr("href"))
                .isEqualTo(Room.path(place) + "/plan#decide");
    }

    @Test
    void whoIsAloneIsToldToInviteFirst() {
        var alone = Room.path(gathering.alone()) + "/plan/udgangspunkt";

        assertThat(page(doors.look(KAREN, alone)).select("main form")).isEmpty();
    }

    @Test
    void eveIsToldThatThePageIsNotHere() {
        ask();
        for (var address : List.of(path, path + "/mit", path + "/telefon/" + INGE.organisation())) {
            assertThat(doors.look(EVE, address)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.send(EVE, path + "/mit", about(KAREN), "x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, path + "/svar", "fit[" + KAREN.organisation() + "]", "YES"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void ask() {
        KAREN.does(() -> rounds.ask(place, RoundKind.UNDERSTANDING, Gathering.DUE));
    }

    private void allWrite() {
        for (var one : List.of(INGE, YUSUF, KAREN)) {
            var words = Stream.of(INGE, YUSUF, KAREN)
                    .filter(other -> other != one)
                    .flatMap(other -> Stream.of(about(other), HOSTILE + "\u0000 fra " + one.fullName()))
                    .toArray(String[]::new);
            assertThat(doors.send(one, path + "/mit", words)).hasStatus(HttpStatus.SEE_OTHER);
        }
    }

    private MvcTestResult respond(Cast person, String fit, String right, String version) {
        return doors.send(
                person,
                path + "/svar",
                "version",
                version,
                "fit[" + KAREN.organisation() + "]",
                fit,
                "right[" + KAREN.organisation() + "]",
                right);
    }

    private MvcTestResult respondToBoth(Cast person, String fit, String right) {
        return doors.send(person, path + "/svar", both(fit, right, "version", "0"));
    }

    /** The same said to Karen's words and to Yusuf's. */
    private static String[] both(String fit, String right, String... more) {
        var said = Stream.of(KAREN, YUSUF)
                .flatMap(one ->
                        Stream.of("fit[" + one.organisation() + "]", fit, "right[" + one.organisation() + "]", right));
        return Stream.concat(said, Stream.of(more)).toArray(String[]::new);
    }

    private static String about(Cast other) {
        return "words[" + other.organisation() + "]";
    }

    /** How often this waits on a person's own list, of this place alone. */
    private int waiting(Cast person, String page) {
        return page(doors.look(person, "/min-side"))
                .select("a[href='" + path + page + "']")
                .size();
    }
}

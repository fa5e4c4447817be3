package dk.samspil.registers;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class, Signing.class})
class RegisterPagesTest {

    private static final String HOSTILE = "<b>Æblehaven</b> 100% '; drop table registers.entry; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Signing signing;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Releases releases;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    Doors doors;
    PlaceId place;
    Agreement agreement;
    String summary;
    Telling telling;

    @BeforeEach
    void signed() {
        town.clears("registers");
        town.clears("tasks");
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = signing.signed(place, INGE, YUSUF);
        summary = agreement.path() + "/offentligt";
        telling = new Telling(doors, summary);
    }

    @Test
    void nothingIsShownBeforeTheLastYesAndNothingAfterTheFirstIsTakenBack() {
        assertThat(page(doors.look(KAREN, agreement.path())).text()).contains("Udadtil", "Ikke skrevet");
        assertThat(doors.send(KAREN, summary, "words", "", "version", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv et par linjer");
        assertThat(writes(KAREN, HOSTILE, "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Må det stå i aftaleoversigten");
        telling.says(INGE);
        assertThat(register()).doesNotContain(HOSTILE);
        assertThat(doors.open(shown())).hasStatus(HttpStatus.NOT_FOUND);

        telling.says(YUSUF);
        assertThat(register()).contains(Agreeing.TITLE, "Naboer i Nørreby");
        assertThat(page(doors.open("/aftaleoversigt?q=æblehaven")).text()).contains(Agreeing.TITLE);
        assertThat(page(doors.open("/aftaleoversigt?q=100x")).text()).contains("Ingen aftaler passer");
        assertThat(page(doors.open(shown())).text()).contains(HOSTILE).doesNotContain("Vi gør det sammen");
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Må det stå i aftaleoversigten");

        assertThat(doors.send(INGE, own() + "/nej")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register()).doesNotContain(Agreeing.TITLE);
        assertThat(doors.open(shown())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void itIsGoneWhenItIsOverOrAPartyLeaves() {
        writes(KAREN, "Vi mødes.", "0");
        telling.says(INGE);
        telling.says(YUSUF);
        clock.set(Agreeing.START.plusYears(1).plusDays(1).atTime(LocalTime.NOON));
        assertThat(register()).doesNotContain(Agreeing.TITLE);
        assertThat(doors.open(shown())).hasStatus(HttpStatus.NOT_FOUND);

        clock.set(Agreeing.START.atTime(LocalTime.NOON));
        assertThat(register()).contains(Agreeing.TITLE);
        gathering.leave(place, YUSUF);
        assertThat(register()).doesNotContain(Agreeing.TITLE);
        assertThat(page(doors.look(YUSUF, "/aftaler")).text()).doesNotContain(Agreeing.TITLE);
    }

    @Test
    void anOrganisationsOwnAgreementsStandInOneList() {
        var mine = page(doors.look(INGE, "/aftaler"));
        assertThat(mine.text()).contains(Agreeing.TITLE, "Med Nørreby Kommune", "Gælder snart");
        clock.set(Agreeing.START.atTime(LocalTime.NOON));
        assertThat(page(doors.look(INGE, "/aftaler")).text()).contains("Gælder");
        agreeing.drafted(place, INGE);
        assertThat(page(doors.look(INGE, "/aftaler")).text()).contains("I skriver");
        assertThat(page(doors.look(YUSUF, "/aftaler")).text()).doesNotContain("I skriver");
        assertThat(page(doors.look(INGE, "/min-side")).select("a[href=/aftaler]"))
                .hasSize(1);
    }

    @Test
    void anAgreementRenewedAheadOfTimeGoesOnWhenTheNextEditionBegins() {
        var next = Agreeing.START.plusMonths(6);
        agreeing.renewed(agreement, next, next.plusYears(1));
        clock.set(next.atTime(LocalTime.NOON));
        assertThat(page(doors.look(INGE, "/aftaler")).select(".hits li").text())
                .contains("Gælder", String.valueOf(next.plusYears(1).getYear()))
                .doesNotContain("ikke længere");
        clock.set(next.plusYears(1).plusDays(1).atTime(LocalTime.NOON));
        assertThat(page(doors.look(INGE, "/aftaler")).select(".hits li").text()).contains("Gælder ikke længere");
    }

    @Test
    void aSearchTakesWhateverIsTyped() {
        for (var query : new String[] {
            "?q=%25_%5C&kommune=9999&slags=NONE&orden=x&side=-3",
            "?side=99999999999",
            "?genbrug=ja&q=%27%3B--",
            "?kommune=0370&orden=NAME"
        }) {
            assertThat(doors.open("/aftaleoversigt" + query)).hasStatusOk();
        }
        assertThat(doors.open("/aftaleoversigt/x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(INGE, "/aftaler?side=0")).hasStatusOk();
    }

    @Test
    void eveSeesWhatAllAgreedToShowAndNothingElse() {
        writes(KAREN, "Vi mødes.", "0");
        for (var path :
                new String[] {summary, agreement.path() + "/genbrug", own() + "/telefon/" + INGE.organisation()}) {
            assertThat(doors.look(EVE, path)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.send(EVE, summary, "words", "Hej", "version", "0")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, own() + "/ja", "version", "1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, own() + "/nej")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(EVE, "/aftaler")).text()).doesNotContain(Agreeing.TITLE);
        assertThat(page(doors.look(EVE, "/aftaleoversigt")).text()).doesNotContain(Agreeing.TITLE);
        assertThat(doors.look(
                        KAREN,
                        agreement
                                        .path()
                                        .replace(
                                                place.toString(),
                                                gathering.ofThree().toString()) + "/offentligt"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult writes(Cast who, String words, String version) {
        return doors.send(who, summary, "words", words, "version", version);
    }

    private Release release() {
        return KAREN.asks(() -> releases.of(agreement, agreement.editions().getFirst(), ReleaseKind.SUMMARY))
                .orElseThrow();
    }

    private String own() {
        return Room.path(place) + "/aftaler/" + agreement.id() + "/ud/"
                + release().id();
    }

    private String shown() {
        return "/aftaleoversigt/" + agreement.editions().getFirst().id();
    }

    private String register() {
        return page(doors.open("/aftaleoversigt")).text();
    }
}

package dk.samspil.registers;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Collaborations;
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
    Collaborations collaborations;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    Doors doors;
    PlaceId place;
    Agreement agreement;
    String summary;

    @BeforeEach
    void signed() {
        town.clears("registers");
        town.clears("tasks");
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = signing.signed(place, INGE, YUSUF);
        summary = agreement.path() + "/offentligt";
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
        says(INGE);
        assertThat(register()).doesNotContain(HOSTILE);
        assertThat(doors.open(shown())).hasStatus(HttpStatus.NOT_FOUND);

        says(YUSUF);
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
    void whatIsWrittenAnewIsAskedAnewAndTwoWhoWriteSeeBoth() {
        writes(KAREN, "Vi mødes hver måned.", "0");
        says(INGE);
        says(YUSUF);
        assertThat(writes(YUSUF, "Vi mødes hver uge.", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register()).doesNotContain(Agreeing.TITLE);
        assertThat(doors.send(INGE, own() + "/ja", "version", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register()).doesNotContain(Agreeing.TITLE);
        assertThat(page(doors.look(INGE, summary)).text()).contains("Ikke endnu", "Vi siger ja");

        assertThat(writes(KAREN, "Vi ringer sammen.", "1"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Vi mødes hver uge.", "Vi ringer sammen.");
        assertThat(doors.send(KAREN, summary, "words", "Vi ringer sammen.", "version", "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aPartySaysYesWithALinkOrOnThePhone() {
        writes(KAREN, "Vi mødes.", "0");
        var release = release();
        var browser = new Browser(mvc);
        var link = gathering.link(LinkPurpose.RELEASE, INGE, place, release.id());
        assertThat(page(browser.open(link)).text()).contains("Må det her stå i aftaleoversigten?", "Vi mødes.");
        assertThat(page(browser.send(link, "version", "7")).text()).contains("Læs den igen");
        assertThat(page(browser.send(link, "version", "1")).select("h1").text()).startsWith("Tak, Inge Balle");

        var phone = own() + "/telefon/" + YUSUF.organisation();
        assertThat(doors.send(KAREN, phone, "version", "1", "who", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv navnet");
        assertThat(doors.send(KAREN, phone, "version", "1", "who", "Yusuf Demir"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(TAGE, summary)).text()).contains("Yusuf Demir sagde ja", "Skrevet ind af");
        assertThat(register()).contains(Agreeing.TITLE);
    }

    @Test
    void aPartyWithoutAnAccountCallsAndTakesItsYesBack() {
        writes(KAREN, "Vi mødes.", "0");
        says(INGE);
        says(YUSUF);
        var call = page(doors.look(KAREN, summary)).select("a[href$=/telefon/" + INGE.organisation() + "]");
        assertThat(call.text()).contains("tager deres ja tilbage");
        var phone = call.attr("href");
        var form = page(doors.look(KAREN, phone));
        assertThat(form.text()).contains("har sagt ja", "De siger ikke ja længere");
        var back = form.select("input[name=back]").val();
        assertThat(doors.send(KAREN, phone, "back", back, "who", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(register()).contains(Agreeing.TITLE);
        assertThat(doors.send(EVE, phone, "back", back, "who", "Inge Balle")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(KAREN, phone, "back", back, "who", "Inge Balle")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register()).doesNotContain(Agreeing.TITLE);
        assertThat(page(doors.look(INGE, summary)).text()).contains("Vi siger ja");
    }

    @Test
    void itIsGoneWhenItIsOverOrAPartyLeaves() {
        writes(KAREN, "Vi mødes.", "0");
        says(INGE);
        says(YUSUF);
        clock.set(Agreeing.START.plusYears(1).plusDays(1).atTime(LocalTime.NOON));
        assertThat(register()).doesNotContain(Agreeing.TITLE);
        assertThat(doors.open(shown())).hasStatus(HttpStatus.NOT_FOUND);

        clock.set(Agreeing.START.atTime(LocalTime.NOON));
        assertThat(register()).contains(Agreeing.TITLE);
        gathering.leave(place, YUSUF);
        assertThat(register()).doesNotContain(Agreeing.TITLE);
        assertThat(page(doors.look(YUSUF, "/aftaler")).text()).doesNotContain(Agreeing.TITLE);
    }

    /** Yusuf has not answered; what the others said yes to names Solgården. */
    @Test
    void thoseWhoAreLeftAreAskedAnewWhenAPartyLeavesWithoutAWord() {
        writes(KAREN, "Vi mødes.", "0");
        says(INGE);
        var before = own();
        gathering.leave(place, YUSUF);
        assertThat(page(doors.look(KAREN, "/min-side")).text()).contains("Må det stå i aftaleoversigten");
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Må det stå i aftaleoversigten");
        doors.send(INGE, before + "/ja", "version", "1");
        says(KAREN);
        assertThat(register()).doesNotContain(Agreeing.TITLE);
        says(INGE);
        assertThat(register()).contains(Agreeing.TITLE).doesNotContain("Solgården");
        assertThat(page(doors.look(KAREN, "/min-side")).text()).doesNotContain("Må det stå i aftaleoversigten");
    }

    @Test
    void onceANewerEditionIsSignedNobodyIsAskedOfTheOneBefore() {
        writes(KAREN, "Vi mødes.", "0");
        says(YUSUF);
        var link = gathering.link(LinkPurpose.RELEASE, INGE, place, release().id());
        agreeing.renewed(agreement, Agreeing.START.plusMonths(6), null);
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Må det stå i aftaleoversigten");
        assertThat(page(doors.look(INGE, summary)).select("#ja")).isEmpty();

        var late = page(new Browser(mvc).open(link));
        assertThat(late.text()).contains("Vi mødes.", "skrevet under på en nyere udgave");
        assertThat(late.select("main form")).isEmpty();
        assertThat(doors.send(INGE, own() + "/ja", "version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("skrevet under på en nyere udgave");
        assertThat(register()).doesNotContain(Agreeing.TITLE);
    }

    @Test
    void whatStandsBesideTheWordsIsWhatEveryPartySaidYesTo() {
        writes(KAREN, "Vi mødes.", "0");
        says(INGE);
        describe("Hele Norden");
        assertThat(page(doors.look(YUSUF, summary)).text())
                .contains("beskrevet anderledes")
                .doesNotContain("Hele Norden");
        says(YUSUF);
        assertThat(page(doors.open(shown())).text()).doesNotContain("Hele Norden");

        assertThat(writes(KAREN, "Vi mødes.", "1")).hasStatus(HttpStatus.SEE_OTHER);
        says(INGE);
        says(YUSUF);
        assertThat(page(doors.open(shown())).text()).contains("Hele Norden");
        assertThat(page(doors.look(YUSUF, summary)).text()).doesNotContain("beskrevet anderledes");
    }

    @Test
    void whoeverIsLeftAloneShowsWhatTheyWriteAndNotWhatStoodThereBefore() {
        gathering.leave(place, INGE);
        gathering.leave(place, YUSUF);
        writes(KAREN, "Vi mødes.", "0");
        assertThat(page(doors.open(shown())).text()).contains("Vi mødes.");
        writes(KAREN, "Vi ringer.", "1");
        assertThat(page(doors.open(shown())).text()).contains("Vi ringer.").doesNotContain("Vi mødes.");
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

    private void describe(String geography) {
        var room = KAREN.asks(() -> collaborations.room(place));
        KAREN.does(() -> collaborations.describe(new Room(
                place,
                room.name(),
                room.purpose(),
                room.targetGroups(),
                room.municipality(),
                geography,
                room.since(),
                room.form(),
                room.phase(),
                room.state(),
                room.pausedUntil(),
                room.parties(),
                room.offers(),
                room.version())));
    }

    private MvcTestResult writes(Cast who, String words, String version) {
        return doors.send(who, summary, "words", words, "version", version);
    }

    private void says(Cast who) {
        var form = page(doors.look(who, summary)).select("form[action$=/ja]").getFirst();
        assertThat(doors.send(
                        who,
                        form.attr("action"),
                        "version",
                        form.select("input[name=version]").val()))
                .hasStatus(HttpStatus.SEE_OTHER);
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

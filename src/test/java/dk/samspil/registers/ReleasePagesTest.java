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
import dk.samspil.Town;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nothing leaves the room before all have said yes to it as it is, and any of them can take that back. */
@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class, Signing.class})
class ReleasePagesTest {

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
    void whatIsWrittenAnewIsAskedAnewAndTwoWhoWriteSeeBoth() {
        writes(KAREN, "Vi mødes hver måned.", "0");
        telling.says(INGE);
        telling.says(YUSUF);
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
        telling.says(INGE);
        telling.says(YUSUF);
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

    /** Yusuf has not answered; what the others said yes to names Solgården. */
    @Test
    void thoseWhoAreLeftAreAskedAnewWhenAPartyLeavesWithoutAWord() {
        writes(KAREN, "Vi mødes.", "0");
        telling.says(INGE);
        var before = own();
        gathering.leave(place, YUSUF);
        assertThat(page(doors.look(KAREN, "/min-side")).text()).contains("Må det stå i aftaleoversigten");
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Må det stå i aftaleoversigten");
        doors.send(INGE, before + "/ja", "version", "1");
        telling.says(KAREN);
        assertThat(register()).doesNotContain(Agreeing.TITLE);
        telling.says(INGE);
        assertThat(register()).contains(Agreeing.TITLE).doesNotContain("Solgården");
        assertThat(page(doors.look(KAREN, "/min-side")).text()).doesNotContain("Må det stå i aftaleoversigten");
    }

    @Test
    void onceANewerEditionIsSignedNobodyIsAskedOfTheOneBefore() {
        writes(KAREN, "Vi mødes.", "0");
        telling.says(YUSUF);
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
        telling.says(INGE);
        describe("Hele Norden");
        assertThat(page(doors.look(YUSUF, summary)).text())
                .contains("beskrevet anderledes")
                .doesNotContain("Hele Norden");
        telling.says(YUSUF);
        assertThat(page(doors.open(shown())).text()).doesNotContain("Hele Norden");

        assertThat(writes(KAREN, "Vi mødes.", "1")).hasStatus(HttpStatus.SEE_OTHER);
        telling.says(INGE);
        telling.says(YUSUF);
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

package dk.samspil.principles;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.LinkPurpose;
import dk.samspil.collaborations.Gathering;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The local frame on its pages: it stands, is backed, printed, read by everybody, and looked at again. */
@SamspilTest
@Import({Town.class, Gathering.class, Talking.class})
class FramePagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table principles.line; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Talking talking;

    @Autowired
    TestClock clock;

    @Autowired
    Town town;

    Doors doors;

    @BeforeEach
    void before() {
        doors = new Doors(mvc);
        town.clears("tasks");
    }

    @Test
    void theFrameStandsIsBackedPrintedAndReadByEverybody() {
        var place = talking.isShown();
        var frame = Dialogue.path(place) + "/ramme/1";
        doors.send(KAREN, frame + "/TRUST", "version", "0", "words", HOSTILE, "adjusts", "Kontaktmødet");
        var wrong = doors.send(
                KAREN, frame + "/gaeldende", "policyName", "", "policyWeb", "nettet", "nextLook", "2027-12-01");
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(wrong).select("#policyWeb").val()).isEqualTo("nettet");
        assertThat(doors.send(INGE, frame + "/gaeldende", "nextLook", "2027-12-01"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(
                        KAREN,
                        frame + "/gaeldende",
                        "policyName",
                        "Sammen",
                        "policyAdopted",
                        "maj 2024",
                        "policyWeb",
                        "https://noerreby.example/politik",
                        "nextLook",
                        "2027-12-01"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Står I bag den lokale ramme?");
        assertThat(doors.send(INGE, frame + "/opbakning", "ja", "true")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Står I bag");
        var phone = frame + "/telefon/" + YUSUF.organisation();
        assertThat(doors.send(KAREN, phone, "ja", "false", "words", "Senere"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, phone, "ja", "false", "words", "Senere", "saidBy", "Yusuf"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(INGE, frame + ".pdf")).hasStatusOk().bodyText().startsWith("%PDF");

        var open = "/principper/rammer/" + place;
        assertThat(doors.open(open)).hasStatus(HttpStatus.NOT_FOUND);
        doors.send(KAREN, frame + "/aaben", "ja", "true");
        var read = page(doors.open(open)).select("main").text();
        assertThat(read)
                .contains(HOSTILE, "Kontaktmødet", "Sammen", "maj 2024", "Naboer i Nørreby")
                .doesNotContain("Solgården", "Senere", "Inge Balle");
        assertThat(doors.open(open + ".pdf")).hasStatusOk();
        assertThat(page(doors.open("/principper")).text()).contains(Talking.NAME);
        assertThat(page(doors.open(open + "?sprog=en")).text()).contains("They back it");
    }

    @Test
    void theFrameIsBackedByLink() {
        var edition = talking.stands();
        var link = gathering.link(LinkPurpose.BACKING, INGE, edition.place(), edition.id());
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).text()).contains("Vi mødes hver måned.");
        assertThat(browser.open(link + "/pdf")).hasStatusOk();
        browser.open(link);
        assertThat(page(browser.send(link, "ja", "true")).select("h1").text()).startsWith("Tak, Inge Balle");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE);
        assertThat(page(doors.look(KAREN, edition.path())).text()).contains("Står bag");
    }

    @Test
    void onItsDayTheHostIsRemindedToLookAgain() {
        var edition = talking.stands();
        assertThat(page(doors.look(KAREN, "/min-side")).text()).doesNotContain("Se på den lokale ramme igen");
        clock.set(LocalDate.of(2027, 12, 1).atTime(8, 0));
        assertThat(page(doors.look(KAREN, "/min-side")).text()).contains("Se på den lokale ramme igen");
        var path = Dialogue.path(edition.place());
        assertThat(doors.send(KAREN, path + "/runder", "due", "aldrig")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, path + "/runder", "due", "2027-12-20")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, "/min-side")).text()).doesNotContain("Se på den lokale ramme igen");
        assertThat(page(doors.look(INGE, path + "/svar")).text()).contains("Vi hører det sidst.");
        assertThat(page(doors.look(INGE, path + "/ramme/2")).text()).contains("Vi mødes hver måned.");
        var holds = page(doors.look(INGE, path + "/ramme/1"));
        assertThat(holds.select("main .panel:has(a[href='" + path + "/ramme/2'])")
                        .text())
                .contains("I er i gang med at se på rammen igen");
    }
}

package dk.samspil.presses;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Gathering;
import dk.samspil.documents.VeraPdf;
import dk.samspil.registers.Signing;
import dk.samspil.registers.Telling;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class, Signing.class})
class PressPagesTest {

    /** A PNG of one orange point. */
    private static final String POINT =
            "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c494441"
                    + "54789c63f8dfc0000004010180c52a185d0000000049454e44ae426082";

    private static final String HOSTILE = "<i>Æ</i> & '; drop table presses.text; --";
    private static final LocalDate EMBARGO =
            LocalDate.ofInstant(TestClock.START, TestClock.ZONE).plusDays(7);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Signing signing;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    Doors doors;
    PlaceId place;
    Agreement agreement;
    String press;
    Telling telling;

    @BeforeEach
    void signed() {
        town.clears("registers");
        town.clears("tasks");
        town.clears("presses");
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = signing.signed(place, INGE);
        press = agreement.path() + "/presse";
        telling = new Telling(doors, press);
        doors.send(KAREN, agreement.path() + "/offentligt", "words", "Vi mødes.", "version", "0");
        new Telling(doors, agreement.path() + "/offentligt").says(INGE);
    }

    @Test
    void itBeginsWithWhatTheAgreementSaysAlready() {
        var begun = page(doors.look(INGE, press));
        assertThat(begun.select("input[name=headline]").val()).contains("Nørreby Kommune", "Naboer i Nørreby");
        assertThat(begun.select("textarea[name=agreed]").val()).contains(Agreeing.TITLE);
        assertThat(page(doors.look(INGE, agreement.path())).text()).contains("Pressetekst", "Ikke skrevet");
    }

    @Test
    void itIsPublicWhenAllHaveSaidYesAndItsTimeHasCome() throws Exception {
        assertThat(writes("", EMBARGO.toString(), "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(writes("Nyt", "31-31-2026", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(writes("Nyt", EMBARGO.toString(), "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(KAREN, press + "/tekst.txt")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Må teksten komme i avisen");
        telling.says(INGE);
        assertThat(publicPage()).doesNotContain(HOSTILE);
        assertThat(doors.look(INGE, press + "/tekst.txt"))
                .hasStatusOk()
                .bodyText()
                .contains("Nyt", "Må først bringes", "Vi er glade")
                .doesNotContain("Hemmeligt");
        var sheet = doors.look(INGE, press + "/tekst.pdf").getResponse().getContentAsByteArray();
        assertThat(VeraPdf.complaints(sheet, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.complaints(sheet, PDFAFlavour.PDFA_2_A)).isEmpty();

        clock.set(EMBARGO.atTime(LocalTime.NOON));
        assertThat(publicPage())
                .contains("Nyt", HOSTILE, "Vi er glade", "Inge Balle, formand")
                .doesNotContain("Hemmeligt");
        telling.takesBack(INGE);
        assertThat(publicPage()).doesNotContain(HOSTILE);
    }

    @Test
    void changedAfterAYesItIsAskedAnewAndTwoWhoWriteSeeBoth() {
        writes("Nyt", "", "0");
        telling.says(INGE);
        assertThat(publicPage()).contains(HOSTILE);
        assertThat(writes("Nyere", "", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(publicPage()).doesNotContain(HOSTILE);
        assertThat(doors.send(INGE, press, "headline", "Min", "agreed", "Andet", "version", "1"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Nyere", "Min");
    }

    @Test
    void whoeverIsLeftAloneTellsWhatTheyWriteAndNotWhatStoodThereBefore() {
        gathering.leave(place, INGE);
        doors.send(KAREN, agreement.path() + "/offentligt", "words", "Vi ringer.", "version", "2");
        writes("Nyt", "", "0");
        assertThat(publicPage()).contains("Nyt");
        writes("Nyere", "", "1");
        assertThat(publicPage()).contains("Nyere").doesNotContain("Nyt");
    }

    @Test
    void aQuoteStaysInItsPlaceWhenNobodyBeforeItHasSaidAnything() {
        assertThat(doors.send(
                        KAREN,
                        press,
                        "headline",
                        "Nyt",
                        "agreed",
                        "Vi mødes.",
                        "words",
                        "",
                        "words",
                        "",
                        "words",
                        "Jeg får sunget",
                        "name",
                        "",
                        "name",
                        "",
                        "name",
                        "Bent",
                        "consent",
                        "2",
                        "version",
                        "0"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var form = page(doors.look(KAREN, press));
        assertThat(form.select("#words-0, #words-1").eachText()).isEmpty();
        assertThat(form.select("#words-2").text()).isEqualTo("Jeg får sunget");
        assertThat(form.select("input[name=consent][checked]").eachAttr("value"))
                .containsExactly("2");
        telling.says(INGE);
        assertThat(publicPage()).contains("Jeg får sunget");
    }

    @Test
    void whoTakesItWhereIsSaidOnceAndNotLost() {
        writes("Nyt", "", "0");
        var errand = press + "/kanaler/LOCAL_PAPER";
        assertThat(doors.send(INGE, errand, "who", "Inge", "version", "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(KAREN, errand, "who", "Karen", "version", "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, press)).select("#kanal-LOCAL_PAPER").val())
                .isEqualTo("Inge");
        assertThat(doors.send(KAREN, press + "/kanaler/MOON", "who", "Karen")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPictureIsLaidBesideItWhenThoseOnItHaveSaidYes() {
        writes("Nyt", "", "0");
        telling.says(INGE);
        var png = picture();
        var broken = new MockMultipartFile(
                "photo", "os.png", "image/png", HexFormat.of().parseHex(POINT.substring(0, 80)));
        assertThat(sends(broken, "Vi står på torvet", "true")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sends(png, "Vi står på torvet", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sends(new MockMultipartFile("photo", "x.png", "image/png", new byte[] {1}), "Os", "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sends(png, "Vi står på torvet", "true")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, press)).text()).contains("Med billede: Vi står på torvet", "Vi siger ja");
        assertThat(publicPage()).doesNotContain(HOSTILE);
        assertThat(doors.open(entry() + "/billede")).hasStatus(HttpStatus.NOT_FOUND);

        telling.says(INGE);
        assertThat(page(doors.open(entry()))
                        .select("img[alt=Vi står på torvet]")
                        .attr("src"))
                .isEqualTo(entry() + "/billede");
        assertThat(doors.open(entry() + "/billede")).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
        telling.takesBack(INGE);
        assertThat(doors.open(entry() + "/billede")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePictureIsGoneTogetherWithThePublicPageItStandsOn() {
        writes("Nyt", "", "0");
        assertThat(sends(picture(), "Vi står på torvet", "true")).hasStatus(HttpStatus.SEE_OTHER);
        telling.says(INGE);
        assertThat(doors.open(entry() + "/billede")).hasStatusOk();
        clock.set(Agreeing.START.plusYears(1).plusDays(1).atTime(LocalTime.NOON));
        assertThat(doors.open(entry() + "/billede")).hasStatus(HttpStatus.NOT_FOUND);

        clock.set(Agreeing.START.atTime(LocalTime.NOON));
        assertThat(doors.open(entry() + "/billede")).hasStatusOk();
        new Telling(doors, agreement.path() + "/offentligt").takesBack(INGE);
        assertThat(doors.open(entry() + "/billede")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(INGE, press)).text()).contains("aftalens offentlige side");
    }

    @Test
    void eveAndTheOneWhoIsNoPartyToItWriteNothing() {
        writes("Nyt", "", "0");
        for (var other : new Cast[] {EVE, YUSUF}) {
            assertThat(doors.look(other, press)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(doors.send(other, press, "headline", "x", "agreed", "y", "version", "1"))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(doors.look(other, press + "/tekst.pdf")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(doors.send(other, press + "/kanaler/LIBRARY", "who", "x"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(publicPage()).doesNotContain(HOSTILE);
    }

    private MvcTestResult writes(String headline, String embargo, String version) {
        return doors.send(
                KAREN,
                press,
                "headline",
                headline,
                "agreed",
                HOSTILE,
                "words",
                "Hemmeligt",
                "name",
                "Bo",
                "role",
                "",
                "words",
                "Vi er glade",
                "name",
                "Inge Balle",
                "role",
                "formand",
                "consent",
                "1",
                "embargoDay",
                embargo,
                "version",
                version);
    }

    private MvcTestResult sends(MockMultipartFile file, String shows, String consent) {
        return mvc.post()
                .uri(press + "/billede")
                .multipart()
                .file(file)
                .param("shows", shows)
                .param("consent", consent)
                .param("version", "1")
                .with(user(KAREN.id().toString()))
                .with(csrf())
                .exchange();
    }

    private static MockMultipartFile picture() {
        return new MockMultipartFile(
                "photo", "os.png", "image/png", HexFormat.of().parseHex(POINT));
    }

    private String publicPage() {
        return page(doors.open(entry())).text();
    }

    private String entry() {
        return "/aftaleoversigt/" + agreement.editions().getFirst().id();
    }
}

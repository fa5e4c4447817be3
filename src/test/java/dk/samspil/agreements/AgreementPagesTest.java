package dk.samspil.agreements;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import dk.samspil.documents.VeraPdf;
import dk.samspil.meetings.Convening;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class, Convening.class})
class AgreementPagesTest {

    private static final String HOSTILE = "<script>alert('Æble')</script> **'; drop table agreements.section; --**";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Convening convening;

    @Autowired
    Ids ids;

    @Autowired
    TestClock clock;

    Doors doors;
    PlaceId place;

    @BeforeEach
    void theyMeet() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
    }

    @Test
    void aLightAgreementIsBegunAndItsContentsAreChosenWithWhatIsKnownFilledIn() {
        var aftaler = Room.path(place) + "/aftaler";
        assertThat(page(doors.look(KAREN, aftaler)).text()).contains("I har ingen skriftlig aftale");
        var begin = page(doors.look(KAREN, aftaler + "/ny"));
        var id = begin.select("input[name=id]").val();
        var edition = begin.select("input[name=edition]").val();
        assertThat(doors.send(KAREN, aftaler, "id", id, "edition", edition, "name", "", "kind", "LIGHT", "between", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var path = aftaler + "/" + id;
        for (int i = 0; i < 2; i++) {
            assertThat(doors.send(
                            KAREN,
                            aftaler,
                            "id",
                            id,
                            "edition",
                            edition,
                            "name",
                            "Vores aftale",
                            "kind",
                            "LIGHT",
                            "between",
                            KAREN.organisation() + "," + INGE.organisation()))
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .hasHeader("Location", path + "/indhold");
        }

        var contents = page(doors.look(KAREN, path + "/indhold"));
        var ticked = contents.select("input[name=code][checked]").eachAttr("value");
        assertThat(ticked).hasSizeBetween(5, 9).contains("PARTIES");
        assertThat(doors.send(KAREN, path + "/indhold", "nothing", "ticked"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, path + "/indhold", "code", String.join(",", ticked)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(KAREN, path + "/indhold/egne", "id", ids.next().toString(), "heading", "Sang og kaffe"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(KAREN, path + "/indhold/valg", "meeting", "")).hasStatus(HttpStatus.SEE_OTHER);

        var agreement = page(doors.look(INGE, path));
        assertThat(agreement.select("section.panel h2").eachText()).contains("Sang og kaffe");
        assertThat(agreement.text())
                .contains("Nørreby Kommune", "Naboer i Nørreby")
                .doesNotContain("[[PARTIES]]");
        assertThat(agreement.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page(doors.look(INGE, path + "?sprog=en")).text())
                .contains("You are writing the agreement together");
    }

    @Test
    void theContentsWereChosenAtAMeetingThatHasBegunTheNewestFirst() {
        var agreement = agreeing.outlined(place, INGE);
        var first = LocalDate.of(2026, 12, 1);
        var meetings = Stream.of(first, first.plusDays(7), first.plusDays(14))
                .map(day -> convening.call(place, Convening.plan(day, LocalTime.of(9, 0))))
                .toList();
        clock.set(first.plusDays(7).atTime(9, 30));

        var contents = page(doors.look(KAREN, agreement.path() + "/indhold"));
        assertThat(contents.select("#meeting option[value~=.]").eachAttr("value"))
                .containsExactly(meetings.get(1).toString(), meetings.get(0).toString());
        assertThat(contents.select("label[for=meeting]").text()).isEqualTo("På hvilket møde? (kan stå tomt)");
    }

    @Test
    void theOtherLanguageIsTheSamePageAlsoAfterARefusal() {
        var finish = agreeing.drafted(place, INGE).path() + "/faerdig";
        var read = page(doors.look(KAREN, finish + "?fra=listen&sprog=da"));
        assertThat(english(read)).isEqualTo(finish + "?fra=listen&sprog=en");

        var form = read.expectFirst("form[action$=/periode]");
        var refused = doors.send(
                KAREN,
                form.attr("action"),
                "_fra",
                form.select("input[name=_fra]").val(),
                "startsOn",
                "31. februar",
                "version",
                form.select("input[name=version]").val());
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(english(page(refused))).isEqualTo(finish + "?fra=listen&sprog=en");
        assertThat(doors.look(KAREN, english(page(refused)))).hasStatusOk();
    }

    @Test
    void whatIsTypedIsOnlyWordsAndWhatWordProducesBecomesMarks() {
        var agreement = agreeing.drafted(place, INGE);
        var section = agreeing.sections(agreement).getFirst();
        var path = agreement.path() + "/afsnit/" + section.id();

        assertThat(doors.send(INGE, path, "version", "" + section.version(), "heading", "Vi mødes", "words", HOSTILE))
                .hasStatus(HttpStatus.SEE_OTHER);
        var shown = page(doors.look(KAREN, path));
        assertThat(shown.select(".marked script")).isEmpty();
        assertThat(shown.select(".marked strong").text()).contains("drop table");

        var word = "<p class=MsoNormal>Vi mødes <b>to gange</b> om året.</p><p class=MsoListParagraph>Kaffe</p>";
        assertThat(doors.send(
                        INGE, path, "version", "" + (section.version() + 1), "heading", "Vi mødes", "words", word))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, path)).select("textarea[name=words]").text())
                .isEqualTo("Vi mødes **to gange** om året.\n\nKaffe");
    }

    @Test
    void twoPensInTheSameLineSeeBothTextsAndWhoElseIsThere() {
        var agreement = agreeing.drafted(place, INGE);
        var section = agreeing.sections(agreement).getFirst();
        var path = agreement.path() + "/afsnit/" + section.id();
        doors.look(KAREN, path);
        assertThat(page(doors.look(INGE, path)).select("[role=status]").text()).contains("skriver i aftalen nu");
        var asked = page(doors.look(KAREN, path)).select("[data-live]").attr("data-live");
        assertThat(page(doors.look(KAREN, asked)).text()).contains("skriver i aftalen nu");
        assertThat(doors.look(EVE, asked)).hasStatus(HttpStatus.NOT_FOUND);

        var version = "" + section.version();
        assertThat(doors.send(KAREN, path, "version", version, "heading", "Vi mødes", "words", "Ofte."))
                .hasStatus(HttpStatus.SEE_OTHER);
        var stale = doors.send(INGE, path, "version", version, "heading", "Vi mødes", "words", "Sjældent.");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Ofte.", "Sjældent.");
        assertThat(page(stale).select("textarea[name=words]").text()).isEqualTo("Sjældent.");
        assertThat(doors.send(INGE, path, "version", version, "heading", "", "words", "Ofte."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(INGE, path + "/ja", "version", version)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatIsTypedWhileAnotherFinishesTheTextIsNotLost() {
        var agreement = agreeing.finished(place, INGE);
        var section = agreeing.sections(agreement).getFirst();
        var late = doors.send(
                INGE,
                agreement.path() + "/afsnit/" + section.id(),
                "version",
                "" + section.version(),
                "heading",
                "Vi mødes",
                "words",
                "Hver torsdag hele vinteren.");

        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(late).select("textarea").text()).contains("Hver torsdag hele vinteren.");
        assertThat(agreeing.sections(agreement).getFirst().words()).isEqualTo(section.words());
    }

    @Test
    void theLastHandSaysWhatIsMissingAndTheTextIsADocumentOfBothKinds() throws Exception {
        var agreement = agreeing.drafted(place, INGE);
        var path = agreement.path();
        var finish = page(doors.look(KAREN, path + "/faerdig"));
        assertThat(finish.text()).contains("Vælg den dag, aftalen skal gælde fra.");
        var version = finish.select("form[action$=periode] input[name=version]").val();
        assertThat(doors.send(
                        KAREN,
                        path + "/periode",
                        "version",
                        version,
                        "startsOn",
                        "2027-02-01",
                        "endsOn",
                        "2027-01-01",
                        "noticeMonths",
                        "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(
                        KAREN,
                        path + "/periode",
                        "version",
                        version,
                        "startsOn",
                        "2027-02-01",
                        "endsOn",
                        "",
                        "noticeMonths",
                        "3"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(INGE, path + "/faerdiggoerelser", "version", "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var ready = page(doors.look(KAREN, path + "/faerdig"))
                .select("form[action$=faerdiggoerelser] input[name=version]")
                .val();
        assertThat(doors.send(KAREN, path + "/faerdiggoerelser", "version", ready))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, path)).text()).contains("Teksten er færdig", "med et varsel på 3 måneder");

        var text = path + "/udgaver/" + agreement.editions().getFirst().id();
        assertThat(page(doors.look(YUSUF, text)).text()).contains("Vi gør det sammen.", "med et varsel på 3 måneder");
        var pdf = doors.look(YUSUF, text + "/tekst.pdf").getResponse().getContentAsByteArray();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(doors.look(YUSUF, text + "/tekst.docx")).hasStatusOk();
    }

    @Test
    void whoeverIsInTheRoomButNotInTheAgreementReadsItAndIsToldWhyNoMore() {
        var agreement = agreeing.outlined(place, INGE);
        assertThat(page(doors.look(YUSUF, agreement.path())).text()).contains("I er ikke part i denne aftale");
        for (var page : List.of("/indhold", "/faerdig")) {
            assertThat(doors.look(YUSUF, agreement.path() + page))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("det er kun parterne, der kan ændre den");
        }
    }

    @Test
    void eveFindsNothingAndTheStaffOfAPartyOnlyReads() {
        var agreement = agreeing.drafted(place, INGE);
        var section = agreeing.sections(agreement).getFirst();
        var text = "/udgaver/" + agreement.editions().getFirst().id();
        for (var inside :
                new String[] {"", "/indhold", "/faerdig", "/afsnit/" + section.id(), text, text + "/tekst.pdf"}) {
            assertThat(doors.look(EVE, agreement.path() + inside)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.send(EVE, agreement.path() + "/faerdiggoerelser", "version", "1"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(TAGE, agreement.path() + "/afsnit/" + section.id()))
                        .select("textarea"))
                .isEmpty();
        assertThat(doors.look(TAGE, agreement.path() + "/indhold")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private static String english(Document page) {
        return page.expectFirst("footer a[hreflang=en]").attr("href");
    }
}

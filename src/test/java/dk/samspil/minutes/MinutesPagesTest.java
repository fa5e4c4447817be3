package dk.samspil.minutes;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import dk.samspil.documents.VeraPdf;
import dk.samspil.meetings.Convening;
import dk.samspil.meetings.MeetingId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SamspilTest
@Import({Town.class, Gathering.class, Convening.class, Writing.class})
class MinutesPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table minutes.note; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Convening convening;

    @Autowired
    Writing writing;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    MeetingId meeting;
    String path;

    @BeforeEach
    void theyMeet() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        meeting = convening.call(place);
        path = Room.path(place) + "/moeder/" + meeting + "/referat";
    }

    @Test
    void twoPensAtOnceBothSeeBothTexts() {
        var point = path + "/punkter/" + writing.firstPoint(meeting);
        for (var pen : List.of(
                "", "beslutning", "handling", writing.firstPoint(meeting).toString())) {
            assertThat(page(doors.look(KAREN, path + "?pen=" + pen))
                            .select("[id]")
                            .eachAttr("id"))
                    .doesNotHaveDuplicates();
        }
        assertThat(doors.send(KAREN, point, "version", "0", "words", HOSTILE)).hasStatus(HttpStatus.SEE_OTHER);
        var stale = doors.send(INGE, point, "version", "0", "words", "Det går skidt.");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        var both = page(stale);
        assertThat(both.select(".conflict").text()).contains(HOSTILE, "Det går skidt.");
        assertThat(both.select("textarea[name=words]").getFirst().text()).isEqualTo("Det går skidt.");
        assertThat(both.select("form[action=" + point + "] input[name=version]").val())
                .isEqualTo("1");
        assertThat(doors.send(INGE, point, "version", "1", "words", "x".repeat(5000)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(doors.look(TAGE, path + "?pen=beslutning")).select("textarea"))
                .isEmpty();
        assertThat(page(doors.look(TAGE, path + "?sprog=en")).text()).contains("What we decided", HOSTILE);
    }

    @Test
    void whoeverMovesOnSavesWhatStandsThere() {
        var first = writing.firstPoint(meeting).toString();
        var writes = page(doors.look(KAREN, path + "?pen=" + first));
        assertThat(writes.select("textarea")).hasSize(1);
        assertThat(writes.select("button[form=pen][name=til]").eachAttr("value"))
                .contains("beslutning", "handling", meeting.toString());
        assertThat(doors.send(KAREN, path + "/punkter/" + first, "version", "0", "words", "Godt.", "til", "beslutning"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", path + "?pen=beslutning#decisions");
        assertThat(doors.send(KAREN, path + "/beslutninger", "decided", "", "til", meeting.toString()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", path + "?pen=" + meeting + "#p-" + meeting);
        assertThat(doors.send(KAREN, path + "/handlinger", "what", "", "til", "beslutning"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, path + "?pen=" + ids.next())).select("button[form=pen]"))
                .isEmpty();
        assertThat(page(doors.look(INGE, path)).text()).contains("Godt.");
    }

    @Test
    void whatIsPromisedStandsOnMinSideUntilItIsDone() {
        var id = ids.next().toString();
        assertThat(page(doors.send(KAREN, path + "/handlinger", "id", id, "due", "i morgen"))
                        .select("#problems a"))
                .hasSize(4);
        assertThat(doors.send(
                        KAREN,
                        path + "/handlinger",
                        "id",
                        id,
                        "what",
                        HOSTILE,
                        "owner",
                        INGE.organisation().toString(),
                        "ownerName",
                        "Inge",
                        "due",
                        "2026-12-24"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, "/min-side")).select("#mine ~ ul").text())
                .contains("Det, I har lovet i", "Inge gør det.");
        assertThat(doors.look(INGE, Room.path(place) + "/handlinger/" + id))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", path + "#actions");
        assertThat(doors.send(INGE, path + "/handlinger/" + id + "/udfoerelser"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Det, I har lovet");
        var decision = ids.next().toString();
        assertThat(doors.send(KAREN, path + "/beslutninger", "id", decision, "decided", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, path + "/beslutninger", "id", decision, "decided", "Vi fortsætter."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, path)).text()).contains("Vi fortsætter.", "Gjort");
        assertThat(doors.send(INGE, path + "/beslutninger/" + decision + "/sletninger"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void sentReadApprovedAndChanged() {
        assertThat(page(doors.send(KAREN, path + "/afsendelser", "edition", "1", "silence", "14"))
                        .select("#problems")
                        .text())
                .contains("Der står ikke noget i referatet endnu");
        writing.notes(KAREN, meeting, "Det går godt.", 0);
        var ready = page(doors.look(KAREN, path));
        assertThat(ready.select(".button-primary").eachText()).containsExactly("Send referatet");
        assertThat(ready.select("input[name=silence][checked]").val()).isEqualTo("14");
        assertThat(doors.send(KAREN, path + "/afsendelser", "edition", "1", "silence", "14"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var asked = page(doors.look(INGE, path));
        assertThat(asked.text()).contains("Hører vi ikke fra jer senest fredag 4. december, regner vi det for et ja.");
        assertThat(asked.select(".button-primary").eachText()).containsExactly("Ja, det er rigtigt");
        assertThat(page(doors.look(INGE, "/min-side")).select("#mine ~ ul").text())
                .contains("Er referatet af »Kontaktmøde« rigtigt?");
        assertThat(doors.send(INGE, path + "/godkendelser", "edition", "1", "ja", "false"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(YUSUF, path + "/godkendelser", "edition", "1", "ja", "false", "remark", HOSTILE))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(INGE, path + "/godkendelser", "edition", "1", "ja", "true"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, path)).text()).contains("Godkendt 20. november", HOSTILE);

        writing.notes(YUSUF, meeting, "Det går nogenlunde.", 1);
        var changed = page(doors.look(INGE, path));
        assertThat(changed.text())
                .contains("Yusuf Demir har rettet referatet 20. november", "Naboer i Nørreby godkendte 1. udgave");
        var late = doors.send(INGE, path + "/godkendelser", "edition", "1", "ja", "true");
        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(late).select("#problems").text()).contains("Referatet er blevet rettet");
    }

    @Test
    void withoutAnAccountAndOnThePhone() {
        writing.notes(KAREN, meeting, "Det går godt.", 0);
        writing.sends(KAREN, meeting, null);
        var link = gathering.link(LinkPurpose.MINUTES, INGE, place, meeting.value());
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).text()).contains("Det går godt.", "når alle har sagt ja");
        assertThat(browser.open(link + "/pdf")).hasStatusOk();
        browser.open(link);
        assertThat(page(browser.send(link, "edition", "1", "ja", "true", "saidBy", "Tage Vind"))
                        .text())
                .contains("Tak, Tage Vind");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE);

        var phone = path + "/telefon/" + YUSUF.organisation();
        assertThat(page(doors.look(KAREN, phone)).text()).contains("Hvem talte du med?", "Det går godt.");
        assertThat(doors.send(KAREN, phone, "edition", "1", "ja", "true")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, phone, "edition", "1", "ja", "true", "saidBy", "Lone Krag"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, path)).text())
                .contains("Godkendt af alle", "Lone Krag sagde det i telefonen.");
    }

    @Test
    void theDocumentCanBeArchivedAndReadAloud() throws Exception {
        writing.notes(KAREN, meeting, "Det går godt.\nÆbler & pærer.", 0);
        convening.comes(INGE, meeting);
        writing.sends(KAREN, meeting, 14);
        var pdf = doors.look(TAGE, path + ".pdf");

        assertThat(pdf).hasStatusOk();
        var bytes = pdf.getResponse().getContentAsByteArray();
        assertThat(VeraPdf.complaints(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.complaints(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void eveIsToldThatThereIsNothing() {
        assertThat(doors.look(EVE, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, path + ".pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(KAREN, path + "/telefon/" + KAREN.organisation())).hasStatus(HttpStatus.NOT_FOUND);
    }
}

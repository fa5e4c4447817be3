package dk.samspil.meetings;

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
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, Convening.class})
class MeetingPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table meetings.meeting; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Convening convening;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    String list;

    @BeforeEach
    void together() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        list = Room.path(place) + "/moeder";
    }

    @Test
    void aMeetingIsCalledFromATemplate() {
        assertThat(page(doors.look(KAREN, list)).select(".button-primary").eachText())
                .containsExactly("Indkald til et møde");
        assertThat(page(doors.look(KAREN, list + "/nyt")).select("main h2 a")).hasSize(MeetingKind.values().length);
        var form = page(doors.look(KAREN, list + "/nyt?slags=CONTACT"));
        assertThat(form.expectFirst("#agenda").text()).contains("Hvad undrer de frivillige sig over?");
        assertThat(form.text()).contains("Naboer i Nørreby, Solgården");

        var id = form.expectFirst("input[name=id]").val();
        assertThat(call(id, "2026-12-10", "14.30")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(call(id, "2026-12-10", "14.30")).hasStatus(HttpStatus.SEE_OTHER);
        var meeting = page(doors.look(INGE, list + "/" + id));
        assertThat(meeting.select("ol.agenda li")).hasSize(2);
        assertThat(meeting.text()).contains("Torsdag 10. december 2026", "kl. 14.30 til kl. 15.30", HOSTILE);
        assertThat(meeting.select(".button-primary").eachText()).containsExactly("Svar");
        assertThat(meeting.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page(doors.look(INGE, list + "/" + id + "?sprog=en")).text()).contains("Are you coming?");
        assertThat(page(doors.look(INGE, "/min-side")).select("main").text())
                .contains("Kommer I til »Kontaktmøde« i", "Jeres næste møder", "Torsdag 10. december 2026, kl. 14.30");
        assertThat(page(doors.look(INGE, Room.path(place))).text()).contains("Næste møde: Kontaktmøde");
        assertThat(page(doors.look(INGE, "/moeder")).text()).contains("Kontaktmøde", Gathering.NAME);
        assertThat(page(doors.look(INGE, list)).select("#coming ~ ul li")).hasSize(1);
    }

    @Test
    void whatCannotBeIsSaidKindlyAndWhatWasTypedIsKept() {
        var nothing = doors.send(KAREN, list, "id", fresh(), "kind", "CONTACT", "online", "javascript:alert(1)");
        assertThat(nothing).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(nothing).select("#problems a").eachAttr("href"))
                .containsExactlyInAnyOrder("#title", "#day", "#time", "#minutes", "#online");
        assertProblem(call(fresh(), "2026-11-20", "9.30"), "#day", "Det tidspunkt er gået");
        var all = doors.send(KAREN, list, "id", fresh(), "kind", "CONTACT", "day", "2026-11-19", "spot", "Caféen");
        assertThat(page(all).select("#problems a").eachAttr("href"))
                .containsExactly("#title", "#day", "#time", "#minutes");
        assertProblem(call(fresh(), "2027-03-28", "02:30"), "#time", "urene stilles en time frem");
        assertThat(page(call(fresh(), "2027-03-28", "02:30"))
                        .expectFirst("#time")
                        .val())
                .isEqualTo("02:30");
        assertThat(call(fresh(), "2027-10-31", "02:30")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(KAREN, list, "kind", "PARTY")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(TAGE, list + "/nyt")).hasStatus(HttpStatus.FORBIDDEN);

        list = Room.path(gathering.alone()) + "/moeder";
        assertThat(page(call(fresh(), "2026-12-10", "14.30"))
                        .select("#problems")
                        .text())
                .contains("Der er ikke andre med");
    }

    @Test
    void partiesAnswerAndAnswerAgain() {
        var meeting = list + "/" + convening.call(place);
        var answer = meeting + "/svar";
        assertThat(page(doors.send(INGE, answer, "version", "1", "sequence", "0", "coming", "YES"))
                        .select("#problems a")
                        .eachAttr("href"))
                .containsExactly("#people");
        assertThat(doors.send(
                        INGE,
                        answer,
                        "id",
                        fresh(),
                        "version",
                        "1",
                        "sequence",
                        "0",
                        "coming",
                        "YES",
                        "people",
                        "Inge Balle, koordinator\nJens Vad",
                        "needs",
                        "En rampe",
                        "point",
                        HOSTILE))
                .hasStatus(HttpStatus.SEE_OTHER);
        var shown = page(doors.look(LONE, meeting));
        assertThat(shown.text()).contains("Inge Balle, koordinator, Jens Vad", "Har brug for: En rampe", HOSTILE);
        var stale = doors.send(INGE, answer, "version", "1", "sequence", "0", "coming", "NO", "people", "");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Kommer", "Kan ikke komme");
        assertThat(page(doors.look(INGE, Room.path(place))).select(".next").text())
                .doesNotContain("Kommer I til");
        assertThat(doors.look(TAGE, answer)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aForwardedLinkAnswersForItsOrganisationOnce() {
        var meeting = convening.call(place);
        var link = gathering.link(LinkPurpose.MEETING, INGE, place, meeting.value());
        var browser = new Browser(mvc);
        var asked = page(browser.open(link));
        assertThat(asked.expectFirst("#saidBy").val()).isEqualTo("Inge Balle");
        assertThat(asked.text()).contains("Karen Holm fra Nørreby Kommune spørger", "Hvordan går det?");
        var thanks = browser.send(
                link, "version", "1", "sequence", "0", "coming", "MAYBE", "saidBy", "Tage Vind", "people", "Tage Vind");
        assertThat(page(thanks).text()).contains("Tak, Tage Vind");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE);
        assertThat(page(doors.look(KAREN, list + "/" + meeting)).text()).contains("Ved det ikke endnu Tage Vind");
    }

    @Test
    void onThePhoneItSaysWhoSaidItAndWhoWroteItDown() {
        var meeting = list + "/" + convening.call(place);
        var phone = meeting + "/telefon/" + INGE.organisation();
        assertThat(page(doors.look(KAREN, phone)).text()).contains("Hvem talte du med?");
        assertThat(doors.send(KAREN, phone, "version", "1", "sequence", "0", "coming", "NO"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, phone, "version", "1", "sequence", "0", "coming", "NO", "saidBy", "Jens Vad"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(YUSUF, meeting)).text()).contains("Kan ikke komme Jens Vad sagde det i telefonen.");
        assertThat(doors.look(KAREN, meeting + "/telefon/" + KAREN.organisation()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void movedAndCalledOffItSaysSo() {
        var meeting = list + "/" + convening.call(place);
        doors.send(INGE, meeting + "/svar", "version", "1", "sequence", "0", "coming", "YES", "people", "Inge");
        assertThat(move(YUSUF, meeting, "1", "16.00")).hasStatus(HttpStatus.SEE_OTHER);
        var moved = page(doors.look(INGE, meeting));
        assertThat(moved.text())
                .contains("Mødet er flyttet. Kommer I stadig?", "Før: torsdag 10. december kl. 14.30. Medborgerhuset");
        assertThat(page(doors.look(KAREN, meeting)).text()).contains("Sagde ja til det gamle tidspunkt");
        var late =
                doors.send(INGE, meeting + "/svar", "version", "2", "sequence", "0", "coming", "YES", "people", "Inge");
        assertProblem(late, "", "Mødet er blevet flyttet, mens du skrev");
        assertThat(page(late).expectFirst("input[name=sequence]").val()).isEqualTo("1");
        assertThat(move(KAREN, meeting, "1", "17.00")).hasStatus(HttpStatus.CONFLICT);

        assertThat(doors.send(KAREN, meeting + "/aflysninger", "why", "Der er sne."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, meeting)).text()).contains("aflyste det", "Der er sne.");
        assertThat(page(doors.look(INGE, meeting + "/svar")).select("form input[name=coming]"))
                .isEmpty();
        assertThat(move(KAREN, meeting, "2", "18.00")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void pointsAreRewrittenRaisedAndStruck() {
        var meeting = list + "/" + convening.call(place);
        var item = fresh();
        assertThat(doors.send(INGE, meeting + "/punkter", "id", item, "point", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(INGE, meeting + "/punkter", "id", item, "point", "Bus"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var path = meeting + "/punkter/" + item;
        assertThat(doors.look(KAREN, path)).hasStatusOk();
        assertThat(doors.send(KAREN, path + "/op")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(YUSUF, meeting))
                        .select("ol.agenda li p:first-child")
                        .eachText())
                .containsExactly("Bus", "Hvordan går det?");
        assertThat(doors.send(KAREN, path, "version", "1", "point", "Bussen")).hasStatus(HttpStatus.SEE_OTHER);
        var stale = doors.send(INGE, path, "version", "1", "point", "Taxa");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Bussen", "Taxa");
        assertThat(doors.send(INGE, path + "/sletninger", "version", "2")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void theCalendarGetsAFile() throws Exception {
        var file = doors.look(TAGE, list + "/" + convening.call(place) + "/kalender.ics");

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.getResponse().getContentAsString()).startsWith("BEGIN:VCALENDAR\r\n");
    }

    @Test
    void eveIsToldThatThereIsNothing() {
        var meeting = list + "/" + convening.call(place);

        for (var path :
                new String[] {list, meeting, meeting + "/svar", meeting + "/rediger", meeting + "/kalender.ics"}) {
            assertThat(doors.look(EVE, path)).hasStatus(HttpStatus.NOT_FOUND);
        }
        var elsewhere = Room.path(gathering.ofThree()) + "/moeder/" + meeting.substring(meeting.lastIndexOf('/') + 1);
        assertThat(doors.look(KAREN, elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(EVE, "/moeder")).text()).doesNotContain("Medborgerhuset");
    }

    private MvcTestResult call(String id, String day, String time) {
        return doors.send(
                KAREN,
                list,
                "id",
                id,
                "kind",
                "CONTACT",
                "title",
                "Kontaktmøde",
                "day",
                day,
                "time",
                time,
                "minutes",
                "60",
                "spot",
                "Medborgerhuset",
                "words",
                HOSTILE,
                "agenda",
                "Hvordan går det?\n\n- Bus");
    }

    private MvcTestResult move(Cast person, String meeting, String version, String time) {
        return doors.send(
                person,
                meeting + "/rediger",
                "version",
                version,
                "title",
                "Kontaktmøde",
                "day",
                "2026-12-10",
                "time",
                time,
                "minutes",
                "60",
                "spot",
                "Medborgerhuset");
    }

    private static void assertProblem(MvcTestResult refused, String field, String words) {
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var problems = page(refused).expectFirst("#problems");
        assertThat(problems.text()).contains(words);
        assertThat(problems.select("a").eachAttr("href")).isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    private String fresh() {
        UUID id = ids.next();
        return id.toString();
    }
}

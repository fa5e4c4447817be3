package dk.samspil.series;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
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
import dk.samspil.meetings.Convening;
import dk.samspil.meetings.SeriesId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, Convening.class})
class SeriesPagesTest {

    private static final String WORDS = "<i>Kom</i> bare 🙂";

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
    String rows;

    @BeforeEach
    void together() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        rows = Room.path(place) + "/moeder/flere";
    }

    @Test
    void theDaysAreSeenBeforeAnythingIsSentAndOneCanBeLeftOut() {
        assertThat(page(doors.look(KAREN, Room.path(place) + "/moeder/nyt?slags=CONTACT"))
                        .select("a[href$='/moeder/flere/ny?slags=CONTACT']"))
                .hasSize(1);
        var form = page(doors.look(KAREN, rows + "/ny?slags=CONTACT"));
        assertThat(form.select(".button-primary").eachText()).containsExactly("Vis dagene");
        var id = form.expectFirst("input[name=id]").val();

        var days = page(send("/dage", id, "rhythm", "EVERY_QUARTER", "times", "4"));
        assertThat(days.select("input[name=days][checked]").eachAttr("value"))
                .containsExactly("2026-12-10", "2027-03-11", "2027-06-10", "2027-09-09");
        assertThat(days.text()).contains("Torsdag 11. marts 2027", "Naboer i Nørreby, Solgården");
        assertThat(days.select(".button-primary").eachText()).containsExactly("Send indkaldelsen");
        assertThat(days.expectFirst("#words").val()).isEqualTo(WORDS);
        assertThat(page(doors.look(INGE, Room.path(place) + "/moeder")).select("#coming"))
                .isEmpty();

        var chosen = List.of("2026-12-10", "2027-03-11", "2027-09-09");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(send("", id, "rhythm", "EVERY_QUARTER", "times", "4", "days", String.join(",", chosen)))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        var shown = page(doors.look(INGE, rows + "/" + id));
        assertThat(shown.select("#days ~ ul > li")).hasSize(3);
        assertThat(shown.text()).contains("Kommer: Kommunen", "Har ikke svaret: ");
        assertThat(shown.select(".button-primary").eachText()).containsExactly("Svar");
        assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page(doors.look(INGE, rows + "/" + id + "?sprog=en")).text())
                .contains("Are you coming to the meetings?", "Not answered: ");
        assertThat(page(doors.look(INGE, "/min-side")).select("main").text())
                .contains("Kommer I til møderne »Kontaktmøde« i");
        assertThat(waiting()).contains("Kommer I til møderne").doesNotContain("Kommer I til »Kontaktmøde«");
    }

    @Test
    void aRowWithoutAnEndIsRefusedAndWhatWasTypedIsKept() {
        var endless = send("/dage", fresh(), "rhythm", "EVERY_WEEK");
        assertThat(endless).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(endless).select("#problems a").eachAttr("href")).containsExactly("#times");
        assertThat(page(endless).select("#problems").text()).contains("Skriv, hvornår møderne slutter");
        assertThat(page(endless).expectFirst("#words").val()).isEqualTo(WORDS);
        assertProblem("#times", "Skriv et tal fra 2 til 24", "rhythm", "EVERY_WEEK", "times", "25");
        assertProblem("#times", "Skriv et tal fra 2 til 24", "rhythm", "EVERY_WEEK", "times", "mange");
        assertProblem("#last", "flere end 24 møder", "rhythm", "EVERY_WEEK", "last", "2027-12-31");
        assertProblem("#last", "kun til ét møde", "rhythm", "EVERY_WEEK", "last", "2026-12-12");
        assertProblem("#last", "ligger før det første møde", "rhythm", "EVERY_WEEK", "last", "2026-12-01");
        assertProblem("#rhythm", "Vælg, hvor tit", "rhythm", "NU", "times", "3");
        assertThat(page(send("/dage", fresh(), "rhythm", "EVERY_WEEK", "last", "31.12.2026"))
                        .select("input[name=days]"))
                .hasSize(4);
    }

    @Test
    void daysThatWereNotShownAreNotCalled() {
        var changed = send("", fresh(), "rhythm", "EVERY_WEEK", "times", "3", "days", "2026-12-10,2027-03-11");
        assertThat(changed).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(changed).select("#problems").text()).contains("Dagene er blevet regnet ud igen");
        assertThat(page(changed).select("input[name=days][checked]")).hasSize(3);
        assertThat(page(send("", fresh(), "rhythm", "EVERY_WEEK", "times", "3"))
                        .select("#problems")
                        .text())
                .contains("Vælg mindst én dag");
        assertThat(page(doors.look(KAREN, Room.path(place) + "/moeder")).select("#coming"))
                .isEmpty();
    }

    @Test
    void aPartyAnswersForAllDaysOrForEach() {
        var row = convening.callSeveral(place, 3);
        var answer = row.path(place) + "/svar";
        var form = page(doors.look(INGE, answer));
        var seen = form.select("input[name^=seen]");
        assertThat(seen).hasSize(3);

        assertThat(page(doors.send(INGE, answer)).select("#problems a").eachAttr("href"))
                .containsExactly("#all");
        assertThat(page(doors.send(INGE, answer, "all", "EACH"))
                        .select("#problems")
                        .text())
                .contains("mindst én af dagene");
        var typed = new ArrayList<>(List.of("all", "EACH", "people", "Inge Balle"));
        seen.forEach(one -> typed.addAll(List.of(one.attr("name"), one.val())));
        var second = seen.get(1).attr("name").replace("seen", "coming");
        typed.addAll(List.of(second, "YES"));
        assertThat(doors.send(INGE, answer, typed.toArray(String[]::new))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(YUSUF, row.path(place)))
                        .select("#days ~ ul > li:nth-child(2)")
                        .text())
                .contains("Kommer: Naboer, Kommunen");
        assertThat(waiting()).contains("Kommer I til møderne");
        assertThat(page(doors.look(INGE, row.path(place))).select(".next").text())
                .contains("Kommer I også til de andre møder?", "I har svaret på ét møde", "Torsdag 10. december 2026")
                .doesNotContain("Torsdag 7. januar 2027");
        assertThat(page(doors.look(YUSUF, row.path(place))).select(".next").text())
                .contains("Kommer I til møderne?");

        typed.set(1, "NONE");
        var stale = doors.send(INGE, answer, typed.toArray(String[]::new));
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("I kommer", "I kan ikke komme");

        convening.comesToAll(INGE, row);
        assertThat(waiting()).doesNotContain("Kommer I til møderne");
        assertThat(doors.look(TAGE, answer)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aForwardedLinkSaysWhoSpokeAndAnswersOnce() {
        var row = convening.callSeveral(place, 2);
        var link = gathering.link(LinkPurpose.SERIES, INGE, place, row.value());
        var browser = new Browser(mvc);
        var seen = page(browser.open(link)).select("input[name^=seen]");
        var typed = new ArrayList<>(List.of("all", "ALL", "people", "Tage Vind"));
        seen.forEach(one -> typed.addAll(List.of(one.attr("name"), one.val())));

        assertThat(page(browser.send(link, typed.toArray(String[]::new)))
                        .select("#problems a")
                        .eachAttr("href"))
                .containsExactly("#saidBy");
        typed.addAll(List.of("saidBy", "Tage Vind"));
        assertThat(page(browser.send(link, typed.toArray(String[]::new))).text())
                .contains("Tak, Tage Vind");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE);
        assertThat(page(doors.look(YUSUF, row.path(place))).text()).contains("Kommer: Naboer, Kommunen");
    }

    @Test
    void whatIsSaidOnThePhoneIsTakenDown() {
        var row = convening.callSeveral(place, 2);
        var phone = row.path(place) + "/telefon/" + INGE.organisation();
        var typed = new ArrayList<>(List.of("all", "NONE", "saidBy", "Inge Balle"));
        page(doors.look(KAREN, phone))
                .select("input[name^=seen]")
                .forEach(one -> typed.addAll(List.of(one.attr("name"), one.val())));

        assertThat(doors.send(KAREN, phone, typed.toArray(String[]::new))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(LONE, row.path(place))).text()).contains("Kan ikke komme: Naboer");
        assertThat(doors.look(KAREN, row.path(place) + "/telefon/" + KAREN.organisation()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theRestIsCalledOffAndTheFileHasAllOfThem() {
        var row = convening.callSeveral(place, 2);
        assertThat(doors.look(INGE, row.path(place) + "/kalender.ics"))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("BEGIN:VCALENDAR")
                .contains("DTSTART;TZID=Europe/Copenhagen:20261210T143000", "20270107T143000");

        assertThat(doors.send(KAREN, row.path(place) + "/aflysninger", "why", "x".repeat(501)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, row.path(place) + "/aflysninger", "why", "Sne"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, row.path(place))).select(".badge").eachText())
                .containsExactly("Aflyst", "Aflyst");
        assertThat(page(doors.look(INGE, row.path(place) + "/svar")).text()).contains("ikke mere at svare på");
        assertThat(waiting()).doesNotContain("Kommer I til møderne");
    }

    @Test
    void eveFindsNothingThere() {
        var row = convening.callSeveral(place, 2);
        for (var path : List.of("", "/svar", "/kalender.ics", "/telefon/" + INGE.organisation())) {
            assertThat(doors.look(EVE, row.path(place) + path)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.look(KAREN, new SeriesId(ids.next()).path(place))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, row.path(place) + "/aflysninger")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void assertProblem(String field, String text, String... typed) {
        var refused = send("/dage", fresh(), typed);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(refused).select("#problems a[href='" + field + "']").text())
                .contains(text);
    }

    private MvcTestResult send(String path, String id, String... typed) {
        var all = new ArrayList<>(List.of(
                "id",
                id,
                "kind",
                "CONTACT",
                "title",
                "Kontaktmøde",
                "day",
                "2026-12-10",
                "time",
                "14.30",
                "minutes",
                "60",
                "spot",
                "Medborgerhuset",
                "words",
                WORDS,
                "agenda",
                "Hvordan går det?"));
        all.addAll(Arrays.asList(typed));
        return doors.send(KAREN, rows + path, all.toArray(String[]::new));
    }

    /** What waits for Inge in this room; on Min side there may be more. */
    private String waiting() {
        return page(doors.look(INGE, Room.path(place))).select("main").text();
    }

    private String fresh() {
        return ids.next().toString();
    }
}

package dk.samspil.soundings;

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
import dk.samspil.access.PlaceId;
import java.util.ArrayList;
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
@Import({Town.class, FieldMeeting.class})
class SoundingPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table soundings.invitee; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Town town;

    @Autowired
    FieldMeeting field;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId id;
    String path;

    @BeforeEach
    void karenCallsTheFieldTogether() {
        doors = new Doors(mvc);
        town.clears("tasks");
        id = field.call();
        path = Sounding.path(id);
    }

    @Test
    void aMunicipalityCallsAMeetingInTheFirstQuarterAndEditsTheProgramme() {
        var form = page(doors.look(KAREN, "/dialogmoeder/nyt"));
        assertThat(form.select("#day").val()).isEqualTo("2027-02-09");
        assertThat(form.text()).contains("Årets første tre måneder", "Her forhandler vi ikke om tilskud");
        assertThat(form.select("#orientation").text()).contains("Nyt fra kommunen");

        var fresh = ids.next();
        assertThat(calls(KAREN, fresh, "2027-02-09", "15.00")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(calls(KAREN, fresh, "2027-02-09", "15.00")).hasStatus(HttpStatus.SEE_OTHER);
        var seen = page(doors.look(KAREN, "/dialogmoeder/" + fresh));
        assertThat(seen.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(seen.text()).contains("Borgmesteren", "Oplæg " + HOSTILE, "Vi byder på suppe");
        assertThat(seen.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page(doors.look(KAREN, "/dialogmoeder")).text()).contains(HOSTILE, "I har indkaldt");
    }

    @Test
    void anAssociationIsToldKindlyWhoCalls() {
        assertThat(page(doors.look(INGE, "/dialogmoeder/nyt")).text())
                .contains("det kommunen eller frivilligcentret, der indkalder");
        assertThat(calls(INGE, ids.next(), "2027-02-09", "15.00"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Et dialogmøde bliver indkaldt af kommunen");
        assertThat(doors.look(TAGE, "/dialogmoeder/nyt")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        var past = calls(KAREN, ids.next(), "2026-01-06", "15.00");
        assertThat(past).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(past).select("#problems").text()).contains("Det tidspunkt er gået");
        assertThat(page(past).select("#title").val()).isEqualTo(HOSTILE);
        assertThat(page(past).select("#content").text()).contains(HOSTILE);
        var night = calls(KAREN, ids.next(), "2027-03-28", "02.30");
        assertThat(page(night).select("#problems a").eachAttr("href")).containsExactly("#time");
        var both = doors.send(KAREN, "/dialogmoeder", "id", ids.next().toString(), "day", "2026-01-06");
        assertThat(page(both).select("#problems a").eachAttr("href")).contains("#title", "#day", "#kind");
        var empty = doors.send(KAREN, "/dialogmoeder", "id", ids.next().toString());
        assertThat(page(empty).select("#problems a").eachAttr("href"))
                .contains("#title", "#day", "#kind", "#scope", "#time", "#spot");
    }

    @Test
    void theListIsPutTogetherSeenAndSent() {
        assertThat(doors.send(KAREN, path + "/inviterede/find", "alle", "ja", "slags", "ASSOCIATION"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(KAREN, path + "/inviterede/find"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vælg mindst én");
        var pasted = doors.send(
                KAREN,
                path + "/inviterede/liste",
                "kind",
                "ASSOCIATION",
                "list",
                "Koret; kor@nsk.example\nUden adresse\n; navnloes@nsk.example\nForkert; kor-nsk");
        assertThat(pasted).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(pasted).select("#list").text())
                .doesNotContain("kor@nsk")
                .contains("Forkert; kor-nsk");
        assertThat(page(pasted).text()).contains("1 er sat på listen", "mangler et semikolon", "mangler et navn");

        var before = page(doors.look(KAREN, path + "/udsendelse"));
        assertThat(before.text()).contains("Kommer I? Årets dialogmøde", "Send til de 2", "Nyt fra kommunen");
        assertThat(doors.send(KAREN, path + "/udsendelse")).hasStatus(HttpStatus.SEE_OTHER);
        field.delivered(id);
        var after = doors.look(KAREN, path + "/udsendelse");
        assertThat(page(after).select("[aria-live]").text()).isEqualTo("2 af 2 er spurgt.");
        assertThat(after.getResponse().getHeader("Refresh")).isNull();
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Kommer I til »Årets dialogmøde«?");
        assertThat(page(doors.look(KAREN, "/min-side")).text()).doesNotContain("Kommer I til »Årets dialogmøde«?");
    }

    @Test
    void whatAnOrganisationHasSaidIsItsOwnToTakeAlong() {
        field.asks(id, INGE, YUSUF);
        field.comes(INGE, id);
        assertThat(page(doors.look(INGE, "/organisation/egne-data")).text())
                .contains("Årets dialogmøde", "I kommer", "2 kommer");
        assertThat(doors.look(INGE, "/organisation/egne-data.json"))
                .hasStatusOk()
                .bodyText()
                .contains("\"dialogueMeetings\"", "Årets dialogmøde");
        assertThat(page(doors.look(KAREN, "/organisation/egne-data")).text()).contains("Nyt fra kommunen");
        assertThat(page(doors.look(EVE, "/organisation/egne-data")).text()).doesNotContain("Årets dialogmøde");
    }

    @Test
    void itIsAnsweredSignedInByLinkAndOnThePhone() {
        field.asks(id, INGE, YUSUF);
        assertThat(answers(INGE, path + "/svar", "YES", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answers(INGE, path + "/svar", "YES", "3")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, path)).text()).contains("I kommer", "3 kommer");
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Kommer I til");

        var link = field.link(YUSUF, id);
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).text()).contains("Linket er til Solgården", "Naboer i Nørreby");
        browser.open(link + "/svar");
        assertThat(browser.send(
                        link + "/svar", "version", "1", "sequence", "0", "saidBy", "", "coming", "YES", "heads", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(browser.send(
                        link + "/svar",
                        "version",
                        "1",
                        "sequence",
                        "0",
                        "saidBy",
                        "Ida fra Solgården",
                        "coming",
                        "YES",
                        "heads",
                        "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.open(link)).hasStatusOk();
        assertThat(page(doors.look(KAREN, path + "/inviterede")).text()).contains("Ida fra Solgården");

        var phone = path + "/telefon/" + YUSUF.organisation();
        assertThat(page(doors.look(KAREN, phone)).text()).contains("Solgården");
        assertThat(doors.send(
                        KAREN,
                        phone,
                        "version",
                        "2",
                        "sequence",
                        "0",
                        "saidBy",
                        "Yusuf Demir",
                        "coming",
                        "NO",
                        "heads",
                        ""))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, path)).text()).contains("1 organisation kommer");
        assertThat(doors.look(INGE, phone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(LONE, phone)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoIsAskedProposesByLinkAndTheHostTakesItIn() {
        field.asks(id, INGE);
        var link = field.link(INGE, id);
        var browser = new Browser(mvc);
        browser.open(link);
        var point = ids.next().toString();
        assertThat(browser.send(link + "/punkter", "id", point, "element", "JOY", "words", HOSTILE, "byName", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        browser.send(link + "/punkter", "id", point, "element", "JOY", "words", HOSTILE, "byName", "Ida");
        assertThat(page(doors.look(KAREN, path)).text()).contains("Foreslået af Ida, Naboer i Nørreby");

        doors.send(KAREN, path + "/punkter/" + point + "/plads");
        assertThat(page(doors.look(INGE, path)).select("ol").text()).contains(HOSTILE);
        var rewrite = path + "/punkter/" + point;
        assertThat(doors.send(KAREN, rewrite, "version", "1", "element", "JOY", "words", "Sang"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("drop table");
        assertThat(doors.send(KAREN, rewrite, "version", "2", "element", "JOY", "words", "Sang"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(INGE, rewrite + "/tak")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void movedItIsAskedAgainAndCalledOffItSaysWhy() {
        field.asks(id, INGE);
        field.comes(INGE, id);
        assertThat(moves("1", "2027-02-16")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(moves("1", "2027-02-23")).hasStatus(HttpStatus.CONFLICT);
        field.delivered(id);
        assertThat(page(doors.look(INGE, path)).text()).contains("Kommer I stadig?", "Flyttet");
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Kommer I til »Årets dialogmøde«?");

        doors.send(KAREN, path + "/aflysninger", "why", HOSTILE);
        field.delivered(id);
        assertThat(page(doors.look(INGE, path)).text()).contains("Mødet er aflyst", HOSTILE);
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Kommer I til");
    }

    @Test
    void eveIsToldThatNothingIsHere() {
        field.asks(id, INGE);
        for (var one : List.of(
                "",
                "/svar",
                "/deltagere",
                "/kalender.ics",
                "/rediger",
                "/inviterede",
                "/inviterede/find",
                "/udsendelse")) {
            assertThat(doors.look(EVE, path + one)).as(one).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.send(EVE, path + "/udsendelse")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, path + "/aflysninger", "why", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answers(EVE, path + "/svar", "YES", "1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(EVE, "/dialogmoeder")).text()).doesNotContain("Årets dialogmøde");
    }

    private MvcTestResult answers(Cast person, String to, String coming, String heads) {
        return doors.send(person, to, "version", "1", "sequence", "0", "coming", coming, "heads", heads);
    }

    private MvcTestResult moves(String version, String day) {
        return doors.send(KAREN, path + "/rediger", said(version, day, "15.00", "Årets dialogmøde"));
    }

    private MvcTestResult calls(Cast person, UUID fresh, String day, String time) {
        var form = new ArrayList<>(List.of(said("", day, time, HOSTILE)));
        form.addAll(
                List.of("id", fresh.toString(), "content", "Oplæg " + HOSTILE, "served", "suppe", "levels", "MAYOR"));
        return doors.send(person, "/dialogmoeder", form.toArray(String[]::new));
    }

    private static String[] said(String version, String day, String time, String title) {
        return new String[] {
            "version",
            version,
            "kind",
            "DIALOGUE",
            "scope",
            "TARGET_GROUP",
            "scopeWords",
            "mennesker med demens",
            "title",
            title,
            "day",
            day,
            "time",
            time,
            "minutes",
            "180",
            "spot",
            "Kulturhuset"
        };
    }
}

package dk.samspil.launches;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import dk.samspil.rolesplits.AroundTheTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, AroundTheTable.class})
class LaunchPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table launches.line; --";
    private static final LocalDate BEGUN = LocalDate.of(2026, 12, 1);
    private static final LocalDateTime THREE_MONTHS_LATER = LocalDateTime.of(2027, 3, 1, 8, 0);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    AroundTheTable table;

    @Autowired
    Ids ids;

    @Autowired
    TestClock clock;

    Doors doors;
    PlaceId place;
    String launch;
    UUID id;

    @BeforeEach
    void together() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        launch = Room.path(place) + "/plan/igang";
        id = ids.next();
    }

    @Test
    void whoIsToldWaitsOnAListUntilTheyAre() {
        assertThat(writes(KAREN, LineKind.TELL, INGE, BEGUN)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(writes(KAREN, LineKind.TELL, INGE, BEGUN)).hasStatus(HttpStatus.SEE_OTHER);

        var seen = page(doors.look(YUSUF, launch));
        assertThat(panel(seen, LineKind.TELL).select("li")).hasSize(1);
        assertThat(panel(seen, LineKind.TELL).text()).contains(HOSTILE, "Naboer", "senest 1. december 2026");
        assertThat(seen.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Giv besked: " + HOSTILE);

        assertThat(doors.send(LONE, line() + "/udfoerelser")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, launch)).text()).contains("Har fået det at vide");
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Giv besked");
    }

    @Test
    void afterThreeMonthsThoseWhoDoItSayHowItGoes() {
        writes(KAREN, LineKind.DIFFERENTLY, INGE, BEGUN);
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Gør I det anderledes");
        assertThat(page(doors.look(INGE, launch)).select("a[href$=gaar-det]")).isEmpty();

        clock.set(THREE_MONTHS_LATER);
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Gør I det anderledes: " + HOSTILE);
        assertThat(page(doors.look(INGE, launch)).select("a[href$=gaar-det]")).hasSize(1);
        assertThat(doors.send(INGE, line() + "/gaar-det", "goes", "MAYBE", "words", HOSTILE))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vælg et af svarene");
        assertThat(doors.send(INGE, line() + "/gaar-det", "goes", "PARTLY", "words", HOSTILE))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(panel(page(doors.look(KAREN, launch)), LineKind.DIFFERENTLY).text())
                .contains("Noget af det", "1. marts 2027", HOSTILE);
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Gør I det anderledes");
        assertThat(doors.look(KAREN, line() + "/gaar-det")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void itIsSaidByLinkOrOnThePhoneAsWell() {
        writes(KAREN, LineKind.DIFFERENTLY, INGE, BEGUN);
        clock.set(THREE_MONTHS_LATER);
        var link = gathering.link(LinkPurpose.GOES, INGE, place, id);
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).text()).contains("Gør I det?", HOSTILE);
        assertThat(page(browser.send(link, "goes", "NOT_YET")).select("h1").text())
                .startsWith("Tak, Inge Balle");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE);

        var phone = line() + "/gaar-det/telefon";
        assertThat(page(doors.look(KAREN, phone)).select("#who").val()).isEqualTo("Inge Balle");
        assertThat(doors.send(KAREN, phone, "goes", "YES", "who", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, phone, "goes", "YES", "who", "Inge Balle")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(YUSUF, launch)).text()).contains("Ja, det gør vi");
        assertThat(doors.look(INGE, phone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(LONE, phone)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void onlyAnAuthorityIsOfferedToLookIntoTheContracts() {
        assertThat(page(doors.look(INGE, launch + "/linjer/ny?slags=CONTRACT"))
                        .select("select[name=party] option:not([value=''])")
                        .eachText())
                .containsExactly("Nørreby Kommune");
        assertThat(page(doors.look(INGE, launch + "/linjer/ny?slags=TELL"))
                        .select("select[name=party]")
                        .text())
                .contains("Nørreby Kommune", "Solgården", "Naboer i Nørreby");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var empty = doors.send(KAREN, launch + "/linjer", "id", id.toString(), "kind", "HEARD");
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(empty).select("#problems a").eachAttr("href")).containsExactlyInAnyOrder("#about", "#words");
        assertThat(writes(KAREN, LineKind.DIFFERENTLY, null, BEGUN)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(writes(KAREN, LineKind.DIFFERENTLY, EVE, BEGUN)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(writes(KAREN, LineKind.DIFFERENTLY, INGE, null)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var ahead = writes(KAREN, LineKind.HEARD, YUSUF, BEGUN);
        assertThat(ahead).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(ahead).select("#problems").text()).contains("ligger fremme i tiden");
        assertThat(page(ahead).select("#words").text()).isEqualTo(HOSTILE);
        assertThat(doors.look(KAREN, launch + "/linjer/ny?slags=NOGET")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(writes(TAGE, LineKind.TELL, INGE, BEGUN)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void twoWhoWriteTheSameLineLoseNothingAndALineIsStruck() {
        writes(KAREN, LineKind.TELL, INGE, BEGUN);
        assertThat(rewrites(KAREN, "1", "Aftenholdet")).hasStatus(HttpStatus.SEE_OTHER);
        var late = rewrites(INGE, "1", "Natholdet");
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(late).select(".conflict").text()).contains("Aftenholdet", "Natholdet");
        assertThat(page(late).select("#about").val()).isEqualTo("Natholdet");
        assertThat(rewrites(INGE, "2", "Natholdet")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page(doors.look(KAREN, Room.path(place) + "/parter/egne-data"))
                        .text())
                .contains("Hvem skal vide det? Natholdet");
        assertThat(doors.send(KAREN, line() + "/sletninger", "version", "2")).hasStatus(HttpStatus.CONFLICT);
        assertThat(doors.send(KAREN, line() + "/sletninger", "version", "3")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(KAREN, line())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Giv besked");
    }

    @Test
    void whereVolunteersComeNearTheStaffThePageSaysSo() {
        var other = table.begin();
        assertThat(panel(page(doors.look(KAREN, Room.path(other) + "/plan/igang")), LineKind.HEARD)
                        .text())
                .doesNotContain("kommer de frivillige tæt på");
        table.shown(other, table.thursdays(other), table.breaks(other));

        assertThat(panel(page(doors.look(KAREN, Room.path(other) + "/plan/igang")), LineKind.HEARD)
                        .select("ul")
                        .text())
                .contains("Aktiviteter på daghjemmet");
    }

    @Test
    void eveIsToldThatThePageIsNotHere() {
        writes(KAREN, LineKind.DIFFERENTLY, INGE, BEGUN);
        for (var path : new String[] {launch, line(), launch + "/linjer/ny?slags=TELL", line() + "/gaar-det"}) {
            assertThat(doors.look(EVE, path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(writes(EVE, LineKind.TELL, INGE, BEGUN)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, line() + "/sletninger", "version", "1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, line() + "/gaar-det", "goes", "YES")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String line() {
        return launch + "/linjer/" + id;
    }

    private MvcTestResult writes(Cast person, LineKind kind, @Nullable Cast party, @Nullable LocalDate day) {
        return doors.send(
                person,
                launch + "/linjer",
                "id",
                id.toString(),
                "kind",
                kind.name(),
                "about",
                HOSTILE,
                "words",
                HOSTILE,
                "party",
                party == null ? "" : party.organisation().toString(),
                "day",
                day == null ? "" : day.toString());
    }

    private MvcTestResult rewrites(Cast person, String version, String about) {
        return doors.send(person, line(), "version", version, "about", about, "words", "Vi begynder på mandag.");
    }

    private static Element panel(Element page, LineKind kind) {
        return requireNonNull(page.selectFirst("section[aria-labelledby=" + kind + "]"));
    }
}

package dk.samspil.obligations;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class, Promising.class})
class ObligationPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table obligations.promise; --";
    private static final LocalDate FIRST = Agreeing.START.plusMonths(3);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Promising promising;

    @Autowired
    Ids ids;

    @Autowired
    TestClock clock;

    Doors doors;
    PlaceId place;
    Agreement agreement;
    String path;
    UUID section;
    UUID id;

    @BeforeEach
    void theyWrite() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = agreeing.drafted(place, INGE);
        path = agreement.path() + "/forpligtelser";
        section = agreeing.sections(agreement).getFirst().id();
        id = ids.next();
    }

    @Test
    void besideAClauseThePartiesWriteWhatItPromises() {
        var beside = agreement.path() + "/afsnit/" + section;
        assertThat(page(doors.look(KAREN, beside)).select("a[href$='ny?afsnit=" + section + "']"))
                .hasSize(1);
        for (int i = 0; i < 2; i++) {
            assertThat(promise(KAREN, "MEETING", FIRST.toString())).hasStatus(HttpStatus.SEE_OTHER);
        }

        var seen = page(doors.look(INGE, beside));
        assertThat(seen.select("#promises ~ ul li")).hasSize(1);
        assertThat(seen.text()).contains(HOSTILE, "hvert halve år");
        assertThat(seen.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page(doors.look(INGE, agreement.path() + "?sprog=en")).text())
                .contains("What we have promised");

        assertThat(doors.send(INGE, path + "/" + id, form("TASK", FIRST.toString(), "version", "1")))
                .hasStatus(HttpStatus.SEE_OTHER);
        var stale = doors.send(KAREN, path + "/" + id, form("REMINDER", FIRST.toString(), "version", "1"));
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("En opgave", "En påmindelse");
        assertThat(doors.send(KAREN, path + "/" + id + "/sletninger")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, beside)).text()).doesNotContain(HOSTILE);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var empty = doors.send(KAREN, path, "id", id.toString(), "afsnit", section.toString());
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(empty).select("#problems a").eachAttr("href"))
                .containsExactlyInAnyOrder("#what", "#kind", "#rhythm", "#first");
        assertThat(promise(KAREN, "MEETING", "31. februar")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(promise(KAREN, "MEETING", "2020-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dagen er gået");
        assertThat(promise(KAREN, "MILESTONE", FIRST.toString())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(promise(YUSUF, "TASK", FIRST.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("I er ikke part");
        assertThat(doors.send(KAREN, path, form("TASK", FIRST.toString(), "who", "x".repeat(300))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aMeetingIsCalledAndSaidToBeHeld() {
        var promise = promising.promised(agreement, PromiseKind.MEETING, Rhythm.EVERY_HALF_YEAR, FIRST);
        promising.signed(agreement, null);
        clock.set(FIRST.atTime(9, 0));
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Find en dag i", "Vi ser, hvordan det går");
        assertThat(doors.look(INGE, Room.path(place) + "/forpligtelser/" + promise.id()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", path + "/" + promise.id());

        var one = page(doors.look(INGE, path + "/" + promise.id()));
        assertThat(one.select("a.button-primary, button.button-primary")).hasSize(1);
        var call = URLDecoder.decode(one.select("a.button-primary").attr("href"), StandardCharsets.UTF_8);
        assertThat(page(doors.look(INGE, call)).select("#title").val()).isEqualTo("Vi ser, hvordan det går");

        assertThat(doors.send(INGE, path + "/" + promise.id() + "/udfoerelser", "day", "i går"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(
                        INGE, path + "/" + promise.id() + "/udfoerelser", "day", FIRST.toString(), "words", HOSTILE))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, path + "/" + promise.id())).text()).contains(HOSTILE, "Gjort");
        assertThat(page(doors.look(KAREN, path)).text()).contains("Gjort sidst", "Næste gang");
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Find en dag i");
    }

    @Test
    void eveFindsNothingAndTheStaffOfAPartyOnlyReads() {
        var promise = promising.promised(agreement, PromiseKind.TASK, Rhythm.ONCE, FIRST);
        var one = path + "/" + promise.id();
        for (var inside : new String[] {path, one, one + "/ret", path + "/ny?afsnit=" + section}) {
            assertThat(doors.look(EVE, inside)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.look(EVE, Room.path(place) + "/forpligtelser/" + promise.id()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, one + "/sletninger")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, one + "/udfoerelser", "day", FIRST.toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(TAGE, one)).hasStatusOk();
        assertThat(doors.look(TAGE, one + "/ret")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult promise(Cast person, String kind, String first) {
        return doors.send(person, path, form(kind, first));
    }

    private String[] form(String kind, String first, String... more) {
        var fields = new String[] {
            "id",
            id.toString(),
            "afsnit",
            section.toString(),
            "what",
            HOSTILE,
            "kind",
            kind,
            "rhythm",
            "EVERY_HALF_YEAR",
            "party",
            INGE.organisation().toString(),
            "first",
            first
        };
        return Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}

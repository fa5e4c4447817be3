package dk.samspil.paths;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.TAGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class})
class PlanPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table paths.decision; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Ids ids;

    Doors doors;
    String room;
    String plan;

    @BeforeEach
    void together() {
        doors = new Doors(mvc);
        PlaceId place = gathering.ofThree();
        room = Room.path(place);
        plan = room + "/plan";
    }

    @Test
    void thePathStandsOpenWhereTheyAreAndFoldedElsewhere() {
        var seen = page(doors.look(INGE, plan));

        assertThat(seen.select(".path [aria-current=step]").text()).contains("Hverdag");
        assertThat(seen.select("section[aria-labelledby=way] summary")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(seen.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(seen.select(".button-primary")).hasSize(1);
        assertThat(page(doors.look(TAGE, plan)).select("main form")).isEmpty();
    }

    @Test
    void stoppingHereIsThankedAndSaidOnEveryPage() {
        assertThat(decide(KAREN, "STOP_HERE", "", "0")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page(doors.look(INGE, plan)).select("main").text())
                .contains("Tak for det, I har fundet ud af sammen", HOSTILE);
        assertThat(page(doors.look(INGE, room)).text()).contains("I ved nok og er stoppet her");
        assertThat(page(doors.look(INGE, "/samarbejder")).text()).contains("I ved nok og er stoppet her");
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("I ved nok og er stoppet her");
    }

    @Test
    void whoDecidesASecondTooLateSeesWhatTheOtherDecided() {
        decide(INGE, "STOP_HERE", "", "0");
        var late = decide(KAREN, "PAUSE", "2027-02-01", "0");

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(late).select(".conflict").text())
                .contains("Naboer i Nørreby", "Vi ved nok og stopper her", "Vi holder pause");
        assertThat(page(late).select("#decide ~ form input[name=version]").val())
                .isEqualTo("1");
        assertThat(page(late).select("#words").text()).isEqualTo(HOSTILE);
    }

    @Test
    void aDecisionNeedsAnOutcomeAReasonAndForAPauseADay() {
        var empty = doors.send(KAREN, plan + "/beslutninger", "id", ids.next().toString(), "version", "0");
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(empty).select("#problems a").eachAttr("href"))
                .containsExactlyInAnyOrder("#words", "#by", "#on", "#outcome");

        assertThat(decide(KAREN, "PAUSE", "", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(decide(KAREN, "PAUSE", "2020-01-01", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(decide(KAREN, "REMEMBERED", "", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(decide(KAREN, "GO_ON", "", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(decide(LONE, "STOP_HERE", "", "0")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anEarlierDecisionIsWrittenDownInASentence() {
        assertThat(doors.look(KAREN, plan + "/tidligere")).hasStatusOk();
        assertThat(doors.send(KAREN, plan + "/tidligere", "id", ids.next().toString(), "on", "i fjor"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(remember("2030-01-01")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(remember("1.5.2024")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page(doors.look(INGE, plan)).select("details").text())
                .contains("Besluttet tidligere", HOSTILE, "Karen og Inge, 1. maj 2024");
        assertThat(page(doors.look(KAREN, room + "/parter/egne-data")).text())
                .contains("Besluttet tidligere, 1. maj 2024", HOSTILE);
    }

    @Test
    void whatThereIsToDoIsTickedPlannedAddedAndStruck() {
        var own = ids.next().toString();
        assertThat(doors.send(INGE, plan + "/aktiviteter", "id", own, "phase", "LAUNCH", "activity", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(INGE, plan + "/aktiviteter", "id", own, "phase", "LAUNCH", "activity", HOSTILE))
                .hasStatus(HttpStatus.SEE_OTHER);
        var activity = plan + "/aktiviteter/" + own;
        assertThat(page(doors.look(KAREN, activity)).select("h1").text()).isEqualTo(HOSTILE);

        assertThat(doors.send(KAREN, activity, "version", "1", "words", "", "day", "snart"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(
                        KAREN,
                        activity,
                        "version",
                        "1",
                        "words",
                        "Boller",
                        "party",
                        EVE.organisation().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, activity, "version", "1", "words", "Boller", "who", "Karen", "day", "2026-12-01"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var stale = doors.send(INGE, activity, "version", "1", "words", "Kage", "done", "true");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Boller", "Kage");

        assertThat(doors.send(LONE, activity + "/udfoerelser")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, plan)).select("details .badge").text())
                .contains("Gjort");
        assertThat(doors.send(KAREN, activity + "/sletninger", "version", "1")).hasStatus(HttpStatus.CONFLICT);
        assertThat(doors.send(KAREN, activity + "/sletninger", "version", "3")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(KAREN, activity)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void eveIsToldThatThePageIsNotHere() {
        assertThat(doors.look(EVE, plan)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, plan + "/tidligere")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(decide(EVE, "STOP_HERE", "", "0")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, plan + "/aktiviteter/" + ids.next() + "/udfoerelser"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult decide(Cast person, String outcome, String until, String seen) {
        return doors.send(
                person,
                plan + "/beslutninger",
                "id",
                ids.next().toString(),
                "version",
                seen,
                "outcome",
                outcome,
                "words",
                HOSTILE,
                "by",
                "Karen og Inge",
                "on",
                "2026-11-20",
                "until",
                until);
    }

    private MvcTestResult remember(String on) {
        return doors.send(
                KAREN,
                plan + "/tidligere",
                "id",
                ids.next().toString(),
                "phase",
                "SOUNDING",
                "words",
                HOSTILE,
                "by",
                "Karen og Inge",
                "on",
                on);
    }
}

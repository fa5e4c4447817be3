package dk.samspil.renewals;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
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
import dk.samspil.tasks.Tasks;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class})
class EndingPagesTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);
    private static final LocalDate LAST = TODAY.plusYears(1).minusDays(1);
    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table renewals.ending; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Tasks tasks;

    @Autowired
    Messages messages;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    Agreement agreement;

    @BeforeEach
    void theyHaveSigned() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = agreeing.signed(place, TODAY, LAST, INGE);
    }

    @Test
    void whoWantsItToEndTellsTheOthersAndTheyShareWhatIsToBeDone() {
        var last = TODAY.plusMonths(3);
        var before = page(doors.look(INGE, path("/ophoer")));
        assertThat(before.select("input[name=lastDay]").val()).isEqualTo("" + last);
        assertThat(end(INGE, LAST.plusDays(1))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(end(INGE, last)).hasStatus(HttpStatus.SEE_OTHER);

        var list = page(doors.look(KAREN, path("/ophoer")));
        assertThat(list.text())
                .contains("Aftalen slutter", "fra Naboer i Nørreby", HOSTILE, "Oplysninger om mennesker");
        assertThat(list.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(list.select("form[action$=fortrydelser]")).isEmpty();
        var line = list.select("li.task a[href*=overdragelser]").attr("href");
        assertThat(doors.send(
                        KAREN,
                        line,
                        "version",
                        "1",
                        "kind",
                        "CITIZENS",
                        "about",
                        HOSTILE,
                        "owner",
                        "" + INGE.organisation(),
                        "who",
                        "Tage",
                        "day",
                        "" + last))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(INGE, line, "version", "1", "kind", "CITIZENS", "about", "Andet", "day", "" + last))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(doors.send(INGE, line, "version", "2", "kind", "CITIZENS", "about", "", "day", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(waiting(INGE)).contains("Før aftalen slutter: " + HOSTILE);
        assertThat(doors.send(INGE, line + "/udfoerelser")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(waiting(INGE)).doesNotContain(HOSTILE);
        assertThat(page(doors.look(KAREN, path("/ophoer"))).text()).contains("Gjort");

        var ending = page(doors.look(INGE, path("/ophoer")))
                .select("form[action$=fortrydelser] input[name=ending]")
                .val();
        assertThat(doors.send(KAREN, path("/ophoer/fortrydelser"), "ending", ending))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(INGE, path("/ophoer/fortrydelser"), "ending", ending))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(waiting(KAREN)).doesNotContain("Før aftalen slutter");
    }

    @Test
    void whatAPartyThatHasLeftWasToHandOverWaitsForTheOthers() {
        end(INGE, TODAY.plusMonths(3));
        var line = page(doors.look(KAREN, path("/ophoer")))
                .select("li.task a[href*=overdragelser]")
                .attr("href");
        doors.send(
                KAREN,
                line,
                "version",
                "1",
                "kind",
                "CITIZENS",
                "about",
                HOSTILE,
                "owner",
                "" + INGE.organisation(),
                "day",
                "" + TODAY.plusMonths(3));
        assertThat(waiting(KAREN)).doesNotContain(HOSTILE);
        gathering.leave(place, INGE);

        assertThat(waiting(KAREN)).contains("Før aftalen slutter: " + HOSTILE);
    }

    @Test
    void whoIsNoPartyOnlyReadsALineAndWhoIsTooLateSeesItAsItIsNow() {
        end(INGE, TODAY.plusMonths(3));
        var line = page(doors.look(KAREN, path("/ophoer")))
                .select("li.task a[href*=overdragelser]")
                .attr("href");
        var read = page(doors.look(YUSUF, line));
        assertThat(read.text()).contains("I gør det sammen");
        assertThat(read.select("form[action*=overdragelser]")).isEmpty();
        assertThat(doors.send(YUSUF, line + "/udfoerelser"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("I er ikke part", "I gør det sammen");

        doors.send(KAREN, line, "version", "1", "kind", "CITIZENS", "about", HOSTILE, "day", "" + TODAY);
        var stale = doors.send(INGE, line + "/sletninger", "version", "1");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).text()).contains("skrevet om", HOSTILE);
    }

    @Test
    void soonerTakesEverybody() {
        assertThat(end(INGE, TODAY.plusDays(10))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(waiting(KAREN))
                .contains("Er I enige om at stoppe aftalen før?")
                .doesNotContain("Før aftalen slutter");
        assertThat(renewals(page(doors.look(KAREN, agreement.path()))).text())
                .contains("Se, hvad der bliver spurgt om");
        var asked = page(doors.look(KAREN, path("/ophoer")));
        assertThat(asked.select("h1").text()).startsWith("Skal aftalen slutte").endsWith("?");
        assertThat(asked.text())
                .contains("Er I ikke enige, behøver I ikke gøre noget: så gælder aftalen, som den står.")
                .doesNotContain("Aftalen slutter");
        assertThat(asked.select("section:has(#said) .contact a[href^=tel:]")).isNotEmpty();
        assertThat(page(doors.look(INGE, path("/ophoer"))).text()).doesNotContain("Er I ikke enige");
        var ending = asked.select("form[action$=enig] input[name=ending]").val();
        assertThat(doors.send(KAREN, path("/ophoer/enig"), "ending", ending)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(waiting(KAREN)).doesNotContain("Er I enige").contains("Før aftalen slutter");
        assertThat(page(doors.look(INGE, path("/ophoer"))).select("h1").text()).isEqualTo("Aftalen slutter");
        assertThat(page(doors.look(KAREN, path("/ophoer") + "?sprog=en")).text())
                .contains("The agreement ends on");
    }

    @Test
    void whoNeverAnsweredIsAskedAgainAndTheLastDayIsToBeChosenMeanwhile() {
        var soon = TODAY.plusDays(10);
        end(INGE, soon);
        clock.set(LAST.minusDays(7).atTime(9, 0));
        assertThat(waiting(KAREN)).contains("udløber").doesNotContain("Er I enige");
        var panel = renewals(page(doors.look(KAREN, agreement.path())));
        assertThat(panel.text()).contains("Om 7 dage er det slut").doesNotContain("vil lade aftalen slutte");

        assertThat(end(INGE, LAST.minusDays(2))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(waiting(KAREN)).contains("udløber", "Er I enige");
        var ending = page(doors.look(KAREN, path("/ophoer")))
                .select("form[action$=enig] input[name=ending]")
                .val();
        doors.send(KAREN, path("/ophoer/enig"), "ending", ending);
        assertThat(waiting(KAREN)).doesNotContain("udløber", "Er I enige");
    }

    @Test
    void whileTheNextEditionIsWrittenTheOneThatHoldsCanStillEnd() {
        begunAgain();
        var meanwhile = renewals(page(doors.look(KAREN, agreement.path())));
        assertThat(meanwhile.text()).contains("Imens gælder", "gælder 1. udgave", "Gælder fra", "varsel på 3 måneder");
        assertThat(meanwhile.select("a").eachText()).containsExactly("Lad den slutte");
        assertThat(renewals(page(doors.look(YUSUF, agreement.path()))).select("a"))
                .isEmpty();

        assertThat(end(INGE, TODAY.plusMonths(3))).hasStatus(HttpStatus.SEE_OTHER);
        var said = renewals(page(doors.look(KAREN, agreement.path())));
        assertThat(said.text()).contains("Naboer i Nørreby vil lade aftalen slutte");
        assertThat(said.select("a").eachAttr("href")).containsExactly(path("/ophoer"));
    }

    @Test
    void onceTheNextEditionIsSignedItIsThatWhichEnds() {
        var starts = LAST.plusDays(1);
        agreeing.renewed(agreement, starts, LAST.plusYears(1));
        assertThat(page(doors.look(KAREN, path("/ophoer")))
                        .select("input[name=lastDay]")
                        .val())
                .isEqualTo("" + starts);
        assertThat(end(INGE, LAST)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(end(INGE, LAST.plusMonths(6))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(renewals(page(doors.look(KAREN, agreement.path()))).text())
                .contains("Naboer i Nørreby vil lade aftalen slutte");
        assertThat(page(doors.look(KAREN, path("/ophoer"))).select("h1").text()).isEqualTo("Aftalen slutter");
    }

    @Test
    void theListShowsWhatHoldsThatANewEditionIsOnItsWayAndThatAnEndIsNear() {
        var list = Room.path(place) + "/aftaler";
        assertThat(page(doors.look(KAREN, list)).text()).contains("Gælder").doesNotContain("Slutter snart");
        begunAgain();
        clock.set(LAST.minusDays(90).atTime(8, 0));
        assertThat(page(doors.look(KAREN, list)).select("main li.panel .badge").eachText())
                .containsExactly("Gælder", "Ny udgave på vej", "Slutter snart");
        assertThat(page(doors.look(KAREN, list + "?sprog=en")).text()).contains("Ends soon", "In force from");
        assertThat(doors.look(EVE, list)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, path("/ophoer"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void begunAgain() {
        var form = page(doors.look(KAREN, path("/forlaengelse")));
        assertThat(doors.send(
                        KAREN,
                        path("/forlaengelser"),
                        "id",
                        form.select("input[name=id]").val(),
                        "startsOn",
                        form.select("input[name=startsOn]").val(),
                        "endsOn",
                        form.select("input[name=endsOn]").val()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private static Elements renewals(Document page) {
        return page.select("section:has(#renewals)");
    }

    private MvcTestResult end(Cast who, LocalDate lastDay) {
        return doors.send(who, path("/ophoer"), "id", "" + ids.next(), "lastDay", "" + lastDay, "why", HOSTILE);
    }

    private String waiting(Cast person) {
        return person.asks(() -> tasks.waiting(place)).stream()
                .filter(task -> task.waitsFor(person.organisation()))
                .map(task -> task.title(messages.in(Language.DA)))
                .collect(Collectors.joining("\n"));
    }

    private String path(String below) {
        return agreement.path() + below;
    }
}

package dk.samspil.remarks;

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
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Section;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import dk.samspil.meetings.Convening;
import java.time.LocalDate;
import java.time.LocalTime;
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
@Import({Town.class, Gathering.class, Agreeing.class, Convening.class})
class RemarkPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table remarks.remark; --";
    private static final String QUESTION = "Hvem betaler for kørslen?";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Drafting drafting;

    @Autowired
    Convening convening;

    @Autowired
    Ids ids;

    @Autowired
    TestClock clock;

    Doors doors;
    PlaceId place;
    Agreement agreement;
    Section section;
    UUID id;

    @BeforeEach
    void theyWrite() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = agreeing.drafted(place, INGE);
        section = agreeing.sections(agreement).getFirst();
        id = ids.next();
    }

    @Test
    void aRemarkIsMadeAnsweredAndTakenCareOf() {
        assertThat(remarks(INGE, "passage", "Vi gør det", "remark", HOSTILE)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(remarks(INGE, "passage", "Vi gør det", "remark", HOSTILE)).hasStatus(HttpStatus.SEE_OTHER);

        var seen = page(doors.look(YUSUF, besides()));
        assertThat(seen.select("li[id^=bemaerkning]")).hasSize(1);
        assertThat(seen.text()).contains(HOSTILE, "Det handler om:", "Vi gør det", "Naboer");
        assertThat(seen.select("form[action$=klaret], #remark")).isEmpty();
        var karens = page(doors.look(KAREN, besides()));
        assertThat(karens.select("[id]").eachAttr("id")).doesNotHaveDuplicates();

        assertThat(doors.send(KAREN, thread() + "/svar", "id", ids.next().toString(), "reply", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, thread() + "/svar", "id", ids.next().toString(), "reply", "Ja, alle tre."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(KAREN, thread() + "/klaret")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, besides())).text()).contains("1 bemærkning er klaret", "Ja, alle tre.");
        assertThat(doors.send(INGE, thread() + "/klaret/sletninger")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, thread())).select("form[action$=klaret]"))
                .hasSize(1);
    }

    @Test
    void whatNoLongerStandsInTheTextIsShownAsWhatStoodThere() {
        remarks(INGE, "passage", "Vi gør det sammen.", "remark", "Hvem?");
        KAREN.does(() -> drafting.write(section.id(), section.heading(), "Alle tre gør det.", section.version()));

        assertThat(page(doors.look(INGE, besides())).text()).contains("Stod der før: Vi gør det sammen.");
    }

    @Test
    void aParagraphCanBeChosenInsteadOfPastedWords() {
        KAREN.does(() -> drafting.write(
                section.id(), section.heading(), "Vi mødes.\n\nVi skriver **referat**.", section.version()));

        assertThat(page(doors.look(INGE, besides())).select("#piece option").eachText())
                .containsExactly("Hele afsnittet", "Vi mødes.", "Vi skriver referat.");
        assertThat(remarks(INGE, "piece", "1", "remark", "Hvem gør?")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, besides()))
                        .select("li[id^=bemaerkning] blockquote")
                        .text())
                .isEqualTo("Vi skriver referat.");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var empty = remarks(INGE, "remark", "  ");
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(empty).select("#problems a").eachAttr("href")).containsExactly("#remark");
        var unfound = remarks(INGE, "passage", "Det står her ikke", "remark", HOSTILE);
        assertThat(unfound).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(unfound).select("#problems a").eachAttr("href")).containsExactly("#passage");
        assertThat(page(unfound).select("#remark").text()).isEqualTo(HOSTILE);
        var outside = page(remarks(YUSUF, "remark", "Mig!"));
        assertThat(outside.text()).contains("I er ikke part i aftalen");
        assertThat(outside.select("textarea").text()).isEqualTo("Mig!");
        assertThat(remarks(TAGE, "remark", "Mig!")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(disagrees("")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatThePartiesSeeDifferentlyIsSaidSideBySideAndSettled() {
        assertThat(disagrees(QUESTION)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(INGE, Room.path(place) + "/uenigheder/" + id)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, one())).text()).contains("Har ikke sagt noget endnu", "Naboer betaler.");
        assertThat(doors.send(INGE, one() + "/mit", "version", "0", "view", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(INGE, one() + "/mit", "version", "0", "view", "Kommunen betaler."))
                .hasStatus(HttpStatus.SEE_OTHER);
        var late = doors.send(INGE, one() + "/mit", "version", "0", "view", "Vi deler.");
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(late).select(".conflict").text()).contains("Kommunen betaler.", "Vi deler.");
        assertThat(page(doors.look(YUSUF, agreement.path() + "/uenigheder"))
                        .select(".attention")
                        .text())
                .contains(QUESTION);

        assertThat(page(doors.look(YUSUF, agreement.path())).select("h2").eachAttr("id"))
                .as("differences first")
                .containsSubsequence("standing", "talk", "clauses", "editions");

        assertThat(doors.send(INGE, one() + "/moede", "meeting", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, one())).text()).contains("dagsordenen for det næste");

        assertThat(settles(KAREN, "", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(settles(KAREN, "Vi deler udgiften.", "1")).hasStatus(HttpStatus.SEE_OTHER);
        var second = settles(INGE, "Vi venter.", "1");
        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(second).select(".conflict").text()).contains("Vi deler udgiften.", "Vi venter.");
        assertThat(doors.send(INGE, one() + "/mit", "version", "1", "view", "Nej."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var settled = page(doors.look(INGE, agreement.path() + "/uenigheder"));
        assertThat(settled.select(".attention")).isEmpty();
        assertThat(settled.text()).contains("Vi er blevet enige", "Vi deler udgiften.");
    }

    @Test
    void itWasDecidedAtAMeetingThatHasBegunTheNewestFirst() {
        disagrees(QUESTION);
        var first = LocalDate.of(2026, 12, 1);
        var meetings = Stream.of(first, first.plusDays(7), first.plusDays(14))
                .map(day -> convening.call(place, Convening.plan(day, LocalTime.of(9, 0))))
                .toList();
        clock.set(first.plusDays(7).atTime(9, 30));

        assertThat(page(doors.look(KAREN, one() + "/beslutning"))
                        .select("#meeting option[value~=.]")
                        .eachAttr("value"))
                .containsExactly(meetings.get(1).toString(), meetings.get(0).toString());
    }

    @Test
    void eveIsToldThatThePageIsNotHere() {
        remarks(INGE, "remark", "Kun for os");
        disagrees(QUESTION);
        for (var path : new String[] {
            besides(),
            thread(),
            one(),
            one() + "/beslutning",
            agreement.path() + "/uenigheder",
            agreement.path() + "/udkast",
            Room.path(place) + "/uenigheder/" + id,
            agreement.path() + "/afsnit/" + section.id() + "/uenigheder/ny",
            agreement.path() + "/udkast/telefon/" + INGE.organisation()
        }) {
            assertThat(doors.look(EVE, path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(remarks(EVE, "remark", "Eve")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, thread() + "/klaret")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, one() + "/mit", "version", "0", "view", "Eve"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(settles(EVE, "Eve", "1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String besides() {
        return agreement.path() + "/afsnit/" + section.id() + "/bemaerkninger";
    }

    private String thread() {
        return agreement.path() + "/bemaerkninger/" + id;
    }

    private String one() {
        return agreement.path() + "/uenigheder/" + id;
    }

    private MvcTestResult remarks(Cast person, String... fields) {
        return doors.send(person, besides(), with(new String[] {"id", id.toString()}, fields));
    }

    private MvcTestResult disagrees(String question) {
        return doors.send(
                KAREN,
                agreement.path() + "/afsnit/" + section.id() + "/uenigheder",
                "id",
                id.toString(),
                "question",
                question,
                "view",
                "Naboer betaler.");
    }

    private MvcTestResult settles(Cast person, String decision, String version) {
        return doors.send(
                person,
                one() + "/beslutning",
                "version",
                version,
                "outcome",
                "AGREED",
                "decision",
                decision,
                "meeting",
                "",
                "clauseVersion",
                String.valueOf(section.version()),
                "clause",
                "Vi gør det sammen.");
    }

    private static String[] with(String[] first, String[] more) {
        var all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}

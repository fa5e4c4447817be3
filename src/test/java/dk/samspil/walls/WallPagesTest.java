package dk.samspil.walls;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Browser;
import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Voice;
import dk.samspil.guests.Guests;
import dk.samspil.meetings.Convening;
import dk.samspil.soundings.FieldMeeting;
import dk.samspil.soundings.Sounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The wall of wishes and offers, and what grows out of it. */
@SamspilTest
@Import({Town.class, FieldMeeting.class, Convening.class})
class WallPagesTest {

    private static final String HOSTILE = "<b>En bus</b> 🙂 '; drop table walls.note; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FieldMeeting field;

    @Autowired
    Convening convening;

    @Autowired
    Births births;

    @Autowired
    Walls walls;

    @Autowired
    Guests guests;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId id;
    String path;
    UUID note;

    @BeforeEach
    void everybodyHasSaidYes() {
        doors = new Doors(mvc);
        id = field.call();
        path = Sounding.path(id);
        field.asks(id, INGE, YUSUF);
        field.comes(INGE, id);
        field.comes(YUSUF, id);
        note = ids.next();
    }

    @Test
    void aNoteHangsOnceAndOthersSayTheyWouldLikeToTalkAboutIt() {
        assertThat(hangs(INGE, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(hangs(INGE, "WISH")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(hangs(INGE, "WISH")).hasStatus(HttpStatus.SEE_OTHER);
        doors.send(YUSUF, onNote("/interesse"));
        doors.send(YUSUF, onNote("/interesse"));

        var wall = page(doors.look(KAREN, path + "/opslag"));
        assertThat(wall.select("section[aria-labelledby=WISH] li")).hasSize(1);
        assertThat(wall.select("section[aria-labelledby=WISH]").text()).contains(HOSTILE, "Naboer", "Solgården");
        assertThat(wall.text()).contains("Skriv aldrig navne på borgere");
        assertThat(doors.send(INGE, onNote("/interesse"))).hasStatus(HttpStatus.NOT_FOUND);

        doors.send(YUSUF, onNote("/fortrydelser"));
        assertThat(page(doors.look(KAREN, path + "/opslag")).text()).doesNotContain("Vil gerne tale om det");
        assertThat(doors.send(YUSUF, onNote("/sletninger"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(KAREN, onNote("/sletninger"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, path + "/opslag")).text()).doesNotContain(HOSTILE);
    }

    @Test
    void aLinkIsEnoughToWriteOnTheWall() {
        var link = field.link(INGE, id);
        var browser = new Browser(mvc);
        assertThat(browser.open(link + "/opslag")).hasStatusOk();
        assertThat(browser.send(
                        link + "/opslag", "id", note.toString(), "kind", "OFFER", "words", HOSTILE, "byName", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        browser.send(link + "/opslag", "id", note.toString(), "kind", "OFFER", "words", HOSTILE, "byName", "Ida");
        assertThat(page(browser.open(link + "/opslag")).text()).contains("Ida").doesNotContain("Begynd et samarbejde");

        var other = field.link(YUSUF, id);
        browser.open(other + "/opslag");
        browser.send(other + "/opslag/" + note + "/interesse");
        assertThat(page(doors.look(INGE, path + "/opslag")).text()).contains("Vil gerne tale om det: Solgården");
    }

    @Test
    void anAssociationBeginsSomethingFromANoteAndTheHostSeesThatItGrew() {
        hangs(INGE, "WISH");
        doors.send(YUSUF, onNote("/interesse"));
        var form = page(doors.look(INGE, path + "/samarbejder/nyt?opslag=" + note));
        assertThat(form.select("input[name=med][checked]").eachAttr("value"))
                .containsExactly(YUSUF.organisation().toString());
        assertThat(form.select("#purpose").val()).isEqualTo(HOSTILE);
        assertThat(form.select("#words").text()).contains("begyndte med »Årets dialogmøde«");

        assertThat(begins(INGE, "TOGETHER", YUSUF)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(begins(INGE, "TOGETHER", YUSUF)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(begins(YUSUF, "TOGETHER", INGE)).hasStatus(HttpStatus.SEE_OTHER);
        var born = INGE.asks(() -> births.page(id, 1));
        assertThat(born).hasSize(1);
        assertThat(born.getFirst().phase()).isEqualTo(Phase.CLARIFYING);
        assertThat(page(doors.look(YUSUF, "/min-side")).text()).contains("Vil I være med i Bussen?");
        assertThat(page(doors.look(KAREN, path + "/samarbejder")).text())
                .contains("Bussen", "Naboer i Nørreby", "Venter på svar");
        assertThat(doors.look(KAREN, "/samarbejder/" + born.getFirst().place())).hasStatus(HttpStatus.NOT_FOUND);

        joins(YUSUF, born.getFirst().place());
        assertThat(page(doors.look(KAREN, path + "/samarbejder")).text()).doesNotContain("Venter på svar");
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Aftal det første møde i Bussen");
        convening.call(INGE, born.getFirst().place());
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Aftal det første møde");
    }

    @Test
    void theHostBeginsOneWithEach() {
        var chosen = page(doors.look(KAREN, path + "/samarbejder/nyt"));
        assertThat(chosen.select("input[name=med]")).hasSize(2);
        assertThat(begins(KAREN, "EACH")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(begins(KAREN, "EACH", INGE, YUSUF)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(KAREN.asks(() -> births.page(id, 1)))
                .extracting(Birth::name)
                .containsExactlyInAnyOrder("Bussen · Naboer", "Bussen · Solgården");
        assertThat(INGE.asks(() -> births.page(id, 1))).hasSize(1);
        assertThat(begins(LONE, "EACH", INGE)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void twoAtOnceBeginItOnce() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var begun = both.invokeAll(IntStream.range(0, 2)
                    .<Callable<List<PlaceId>>>mapToObj(i ->
                            () -> (i == 0 ? INGE : YUSUF).asks(() -> births.begin(beginning(i == 0 ? YUSUF : INGE))))
                    .toList());
            assertThat(begun.get(0).get()).isEqualTo(begun.get(1).get());
        }
        assertThat(KAREN.asks(() -> births.page(id, 1))).hasSize(1);
    }

    @Test
    void eveSeesNoWallAndBeginsNothing() {
        hangs(INGE, "WISH");
        assertThat(doors.look(EVE, path + "/opslag")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, path + "/samarbejder")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(hangs(EVE, "WISH")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, onNote("/interesse"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, onNote("/sletninger"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(EVE.asks(() -> walls.page(id, 1))).isEmpty();
        assertThat(EVE.asks(() -> births.page(id, 1))).isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> births.begin(beginning(INGE)))).isInstanceOf(NotHere.class);
    }

    private MvcTestResult hangs(Cast person, String kind) {
        return doors.send(person, path + "/opslag", "id", note.toString(), "kind", kind, "words", HOSTILE);
    }

    private String onNote(String what) {
        return path + "/opslag/" + note + what;
    }

    private MvcTestResult begins(Cast person, String how, Cast... others) {
        var form = new ArrayList<>(
                List.of("how", how, "name", "Bussen", "purpose", "At komme hjem", "words", "Hej", "weeks", "3"));
        for (var other : others) {
            form.addAll(List.of("med", other.organisation().toString()));
        }
        return doors.send(person, path + "/samarbejder", form.toArray(String[]::new));
    }

    private Beginning beginning(Cast other) {
        List<OrganisationId> with = List.of(other.organisation());
        var group = new Beginning.Group("Bussen", with);
        return new Beginning(id, null, List.of(group), "At komme hjem", "", "Hej", LocalDate.of(2027, 3, 2));
    }

    private void joins(Cast person, PlaceId place) {
        var contact = new ContactPerson(person.fullName(), "", "10203040", "", "", "", "");
        person.does(
                () -> guests.accept(guests.newest(place, person.organisation()).id(), contact, Voice.own()));
    }
}

package dk.samspil.sixanswers;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
@Import({Town.class, Gathering.class})
class SixPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table collaborations.party; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    Doors doors;
    PlaceId place;
    String room;

    @BeforeEach
    void together() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        room = Room.path(place);
    }

    @Test
    void sixAnswersAreAskedGivenAndShown() {
        var six = room + "/svar";
        assertThat(page(doors.look(KAREN, six)).select(".button-primary").eachText())
                .containsExactly("Send spørgsmålene");
        var refused = doors.send(KAREN, six + "/runder", "due", "i morgen");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(refused).select("#due").val()).isEqualTo("i morgen");
        assertThat(doors.send(KAREN, six + "/runder", "due", "4/12-2026")).hasStatus(HttpStatus.SEE_OTHER);

        var half = doors.send(
                INGE, six + "/mit", "view[AGREED]", "NO", "words[AGREED]", HOSTILE, "words[NEEDS]", "y".repeat(20_000));
        assertThat(half).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(half).expectFirst("textarea[name='words[AGREED]']").text())
                .isEqualTo(HOSTILE);
        assertThat(page(half).select("#problems a")).hasSize(6);

        for (var one : List.of(INGE, INGE, YUSUF, KAREN)) {
            assertThat(doors.send(
                            one, six + "/mit", all(one == KAREN ? "YES" : "NO", "Ord\u0000 fra " + one.fullName())))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        var shown = page(doors.look(INGE, six));
        assertThat(shown.text()).contains("Ord fra Karen Holm");
        assertThat(shown.select(".button-primary").size()).isLessThan(2);
        assertThat(doors.send(INGE, six + "/faelles", "version", "1", "words", "Vi taler om det."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(
                        INGE, six + "/faelles", "version", "1", "words", "Vi taler om det.", "joint", "DIFFERENTLY"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var stale = doors.send(KAREN, six + "/faelles", "version", "1", "words", "Vi er enige.", "joint", "TOGETHER");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Vi taler om det.", "Vi er enige.");
        assertThat(page(doors.look(KAREN, six + "?sprog=en")).text()).contains("When you have talked about it");
    }

    private static String[] all(String view, String words) {
        return Stream.of(Question.values())
                .flatMap(question -> Stream.of("view[" + question + "]", view, "words[" + question + "]", words))
                .toArray(String[]::new);
    }
}

package dk.samspil.agreed;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
@Import({Town.class, Gathering.class})
class AgreedPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table collaborations.party; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Ids ids;

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
    void whatIsAgreedIsWrittenRewrittenAndStruck() {
        var agreed = room + "/aftalt";
        var id = ids.next().toString();
        assertThat(page(doors.look(KAREN, agreed)).select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates();
        assertThat(doors.send(
                        KAREN, agreed + "/saetninger", "id", id, "topic", "VEJRET", "words", "", "standing", "SAID"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(
                        KAREN,
                        agreed + "/saetninger",
                        "id",
                        id,
                        "topic",
                        "OFFERS",
                        "words",
                        HOSTILE,
                        "standing",
                        "SAID",
                        "agreedOn",
                        "1-5-2026"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, agreed)).text()).contains(HOSTILE, "1. maj 2026");

        var sentence = agreed + "/saetninger/" + id;
        assertThat(doors.send(
                        INGE,
                        sentence,
                        "version",
                        "1",
                        "topic",
                        "VALUES",
                        "words",
                        "Vi ringer.",
                        "standing",
                        "WRITTEN"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var stale = doors.send(
                KAREN, sentence, "version", "1", "topic", "OFFERS", "words", "Vi mailer.", "standing", "SAID");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text())
                .contains("Vi ringer.", "Vi mailer.", "Skrevet ned", "Værdier og spilleregler", "Tilbuddene");
        assertThat(doors.send(KAREN, sentence + "/sletninger", "version", "1")).hasStatus(HttpStatus.CONFLICT);

        assertThat(doors.send(
                        KAREN,
                        agreed + "/aendringer",
                        "id",
                        id,
                        "differently",
                        "Torsdag",
                        "owner",
                        EVE.organisation().toString(),
                        "ownerName",
                        "Eve",
                        "due",
                        "2026-12-24"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(
                        KAREN,
                        agreed + "/aendringer",
                        "id",
                        id,
                        "differently",
                        "Torsdag",
                        "owner",
                        INGE.organisation().toString(),
                        "ownerName",
                        "Inge",
                        "due",
                        "24.12.2026"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Inge sørger for det.");
        assertThat(doors.send(LONE, agreed + "/aendringer/" + id + "/udfoerelser"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void whatIsAgreedStandsUnderItsHeadingAndTheHeadingCanBeChosenAhead() {
        var agreed = room + "/aftalt";
        for (var topic : List.of("ECONOMY", "VALUES")) {
            assertThat(doors.send(
                            KAREN,
                            agreed + "/saetninger",
                            "id",
                            ids.next().toString(),
                            "topic",
                            topic,
                            "words",
                            "Om " + topic,
                            "standing",
                            "SAID"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }

        var seen = page(doors.look(INGE, agreed + "?topic=COMPETENCE"));
        assertThat(seen.select("section[aria-labelledby=sentences] h3").eachText())
                .containsExactly("Værdier og spilleregler", "Penge og lokaler");
        assertThat(seen.select("#topic option[selected]").val()).isEqualTo("COMPETENCE");
        assertThat(page(doors.look(INGE, agreed + "?topic=x' or 1=1"))
                        .select("#topic option[selected]")
                        .val())
                .isEqualTo("OTHER");
        assertThat(page(doors.look(INGE, agreed + "?sprog=en")).text()).contains("Values and ground rules");
        assertThat(doors.look(EVE, agreed + "?topic=VALUES")).hasStatus(HttpStatus.NOT_FOUND);
    }
}

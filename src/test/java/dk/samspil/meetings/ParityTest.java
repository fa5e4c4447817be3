package dk.samspil.meetings;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
@Import({Town.class, Gathering.class, Convening.class})
class ParityTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Convening convening;

    @Autowired
    Ids ids;

    @Test
    void whoComesIsComparedWhereBothSidesShouldBeAsMany() {
        var doors = new Doors(mvc);
        var place = gathering.ofThree();
        var list = Room.path(place) + "/moeder";
        var id = ids.next().toString();
        assertThat(doors.send(
                        KAREN,
                        list,
                        "id",
                        id,
                        "kind",
                        "BILATERAL",
                        "title",
                        "Kan vi noget sammen?",
                        "day",
                        "2026-12-10",
                        "time",
                        "14.30",
                        "minutes",
                        "90",
                        "spot",
                        "Medborgerhuset"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var meeting = list + "/" + id;
        assertThat(page(doors.look(KAREN, meeting)).select("#parity")).isEmpty();
        var three = List.of(
                "version", "1", "sequence", "0", "coming", "YES", "people", "Inge\nJens\nTage", "decides", "true");
        assertThat(doors.send(INGE, meeting + "/svar", three.toArray(String[]::new)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(YUSUF, meeting))
                        .select("section:has(#parity)")
                        .text())
                .contains(
                        "3 kommer",
                        "Der kommer mange flere fra Naboer end fra Kommunen.",
                        "Fra Kommunen kommer der ingen, der kan sige ja")
                .doesNotContain("Fra Naboer kommer der ingen");
        assertThat(page(doors.look(KAREN, list + "/" + convening.call(place))).select("#parity"))
                .isEmpty();
    }
}

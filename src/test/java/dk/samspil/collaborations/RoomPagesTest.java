package dk.samspil.collaborations;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
@Import({Town.class, Gathering.class})
class RoomPagesTest {

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
    void aCollaborationIsWrittenInAndTypedTextStaysText() {
        var id = ids.next().toString();
        var form = page(doors.look(KAREN, "/samarbejder/nyt"));
        assertThat(form.select("input[name=id]")).hasSize(1);
        assertThat(form.select(".button-primary")).hasSize(1);

        for (int i = 0; i < 2; i++) {
            assertThat(doors.send(
                            KAREN,
                            "/samarbejder/nyt",
                            "id",
                            id,
                            "name",
                            HOSTILE,
                            "purpose",
                            "Fordi.",
                            "contactName",
                            "Karen",
                            "since",
                            "1.5.2019"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        var overview = page(doors.look(KAREN, "/samarbejder/" + id));
        assertThat(overview.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(overview.text()).contains("1. maj 2019");
        assertThat(doors.send(EVE, "/samarbejder/nyt", "id", id, "name", "x", "purpose", "x", "contactName", "x"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsRefusedIsShownAsItWasTyped() {
        var refused = doors.send(
                KAREN,
                "/samarbejder/nyt",
                "id",
                ids.next().toString(),
                "name",
                "x".repeat(20_000),
                "purpose",
                HOSTILE,
                "contactName",
                "",
                "municipality",
                "9999",
                "since",
                "i fjor");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var form = page(refused);
        assertThat(form.select("#name").val()).hasSize(20_000);
        assertThat(form.select("#purpose").text()).isEqualTo(HOSTILE);
        assertThat(form.select("#since").val()).isEqualTo("i fjor");
        assertThat(form.select("#problems a").eachAttr("href"))
                .containsExactlyInAnyOrder("#name", "#contactName", "#municipality", "#since");
    }

    @Test
    void theDescriptionIsSaidAnewAndBothVersionsAreShownWhenTwoDo() {
        var form = page(doors.look(INGE, room + "/rediger"));
        assertThat(form.select("#name").val()).isEqualTo(Gathering.NAME);
        assertThat(page(doors.look(KAREN, room)).select("a[href$=/rediger]")).hasSize(1);

        assertThat(doors.send(INGE, room + "/rediger", "version", "1", "name", "Torsdagsholdet", "purpose", "Fordi."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(YUSUF, room)).select("h1").text()).isEqualTo("Torsdagsholdet");

        var stale = doors.send(KAREN, room + "/rediger", "version", "1", "name", "Fredagsholdet", "purpose", "Fordi.");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Torsdagsholdet", "Fredagsholdet");
        assertThat(page(stale).select("#name").val()).isEqualTo("Fredagsholdet");
        assertThat(page(stale).select("input[name=version]").val()).isEqualTo("2");
        assertThat(doors.send(KAREN, room + "/rediger", "version", "2", "name", "", "purpose", "Fordi."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.look(LONE, room + "/rediger")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anOldFormKeepsWhatWasTyped() {
        var old = mvc.post()
                .uri(room + "/rediger")
                .with(user(KAREN.id().toString()))
                .with(csrf().useInvalidToken())
                .param("name", "Torsdagsholdet")
                .param("id", ids.next().toString())
                .exchange();
        assertThat(old).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(old).select("textarea[readonly]").text()).isEqualTo("Torsdagsholdet");
    }

    @Test
    void leavingIsOneFormAway() {
        var words = page(doors.look(INGE, room + "/parter/egne-data"));
        var file = words.select("#take ~ ul a").attr("href");
        assertThat(doors.look(INGE, file).getResponse().getContentType()).startsWith("application/json");
        assertThat(page(doors.look(INGE, room + "/parter/udmeldelser"))
                        .select(".button-primary")
                        .text())
                .contains("Forlad");
        assertThat(doors.send(INGE, room + "/parter/udmeldelser")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(INGE, room)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(KAREN, room + "/parter"))
                        .select("#gone")
                        .parents()
                        .text())
                .contains("Naboer i Nørreby");
    }
}

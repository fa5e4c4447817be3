package dk.samspil.guests;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, Invitees.class})
class GuestPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table collaborations.party; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Invitees invitees;

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
    void anyPartyFindsAndInvitesAnother() {
        var parties = room + "/parter";
        assertThat(page(doors.look(INGE, parties + "?q=Vesterlund"))
                        .select("#invite")
                        .parents()
                        .text())
                .contains("Inviter Vesterlund Kommune");
        assertThat(page(doors.look(INGE, parties + "?q='; drop")).text()).contains("Vi fandt ingen");
        assertThat(page(doors.look(INGE, parties + "?q=solg")).text())
                .contains("Solgården står allerede på listen")
                .doesNotContain("Vi fandt ingen");

        var known = parties + "/invitationer?organisation=" + EVE.organisation();
        assertThat(page(doors.look(INGE, known)).select("h1").text()).isEqualTo("Inviter Vesterlund Kommune");
        assertThat(doors.send(
                        INGE,
                        parties + "/invitationer",
                        "organisation",
                        EVE.organisation().toString(),
                        "contactName",
                        "Eve"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(
                        INGE,
                        parties + "/invitationer",
                        "organisation",
                        EVE.organisation().toString(),
                        "contactName",
                        "Eve",
                        "contactPhone",
                        "10203040"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, parties)).text()).contains("Inviteret, har ikke svaret endnu");

        var invitation = requireNonNull(
                doors.look(EVE, room + "/invitation").getResponse().getHeader("Location"));
        assertThat(page(doors.look(EVE, invitation)).text())
                .contains(Gathering.NAME, "fra Naboer i Nørreby inviterer jer");
        assertThat(doors.look(KAREN, invitation)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, invitation, "ja", "true", "name", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        for (int i = 0; i < 2; i++) {
            assertThat(doors.send(EVE, invitation, "ja", "true", "name", "Eve Storm"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(doors.look(EVE, room)).hasStatusOk();
    }

    @Test
    void oneThatIsNotHereYetIsInvitedOnceAndAnswersWithALink() {
        var id = ids.next();
        for (int i = 0; i < 2; i++) {
            assertThat(invitesTheChoir(KAREN, id)).hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(invitesTheChoir(INGE, ids.next()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Havnekoret« står allerede", "Kom og syng.");
        assertThat(page(doors.look(KAREN, room + "/parter")).select(".owned h2").eachText())
                .containsOnlyOnce("Havnekoret Ikke bekræftet endnu");
    }

    @Test
    void aClosedLinkKeepsWhatWasTyped() {
        var invitation = invitees.invite(place, EVE);
        var link = gathering.link(LinkPurpose.INVITATION, EVE, place, invitation.id());
        assertThat(mvc.get().uri(link)).hasStatusOk();
        assertThat(doors.send(KAREN, room + "/parter/" + EVE.organisation() + "/tilbagekaldelser"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var closed = mvc.post()
                .uri(link)
                .with(csrf())
                .param("ja", "true")
                .param("name", HOSTILE)
                .exchange();
        assertThat(closed).hasStatus(HttpStatus.GONE);
        assertThat(page(closed).select("textarea[readonly]").text()).isEqualTo(HOSTILE);
        assertThat(page(mvc.get().uri(link).exchange()).select("textarea")).isEmpty();
    }

    private MvcTestResult invitesTheChoir(Cast person, UUID id) {
        return doors.send(
                person,
                room + "/parter/invitationer",
                "id",
                id.toString(),
                "name",
                "Havnekoret",
                "kind",
                "ASSOCIATION",
                "municipality",
                "0370",
                "contactName",
                "Bo Lind",
                "contactAddress",
                "bo@kor.example",
                "words",
                "Kom og syng.");
    }
}

package dk.samspil.front;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.collaborations.Gathering.contact;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.guests.Guest;
import dk.samspil.guests.Guests;
import dk.samspil.organisations.Confirmations;
import dk.samspil.organisations.ConfirmedAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An organisation as others meet it: on its own page, and with a mark until somebody has confirmed it. */
@SamspilTest
@Import({Town.class, Doors.class, Gathering.class})
class PortraitTest {

    static final String NABOER = "/organisationer/" + INGE.organisation();
    static final String UNCONFIRMED = "Ikke bekræftet endnu";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Doors doors;

    @Autowired
    Town town;

    @Autowired
    Gathering gathering;

    @Autowired
    Guests guests;

    @Autowired
    Confirmations confirmations;

    @AfterEach
    void everybodyIsConfirmedAgain() {
        town.believes(INGE);
    }

    @Test
    void theListLeadsToAPageThatEverybodyMayRead() {
        assertThat(page(doors.look(EVE, "/organisationer")).select("h2 a").eachAttr("href"))
                .contains(NABOER);

        var portrait = page(mvc.get().uri(NABOER).exchange());

        assertThat(portrait.expectFirst("h1").text()).isEqualTo("Naboer i Nørreby");
        assertThat(portrait.text()).contains("Bekræftet").doesNotContain(UNCONFIRMED);
        assertThat(mvc.get().uri("/organisationer/00000000-0000-0000-0000-000000000000"))
                .hasStatus(404);
    }

    @Test
    void whatIsSharedOfTheClarificationIsReadByThoseWhoAreSignedIn() {
        clarified("Ingen skal spise alene.");

        assertThat(page(doors.look(EVE, NABOER)).select("#clarification ~ dl").text())
                .contains("Ingen skal spise alene.");
        assertThat(page(mvc.get().uri(NABOER).exchange()).text()).doesNotContain("Ingen skal spise alene.");

        doors.send(INGE, "/afklaring/deling/slut");
        assertThat(page(doors.look(EVE, NABOER)).text()).doesNotContain("Ingen skal spise alene.");
    }

    @Test
    void oneThatIsNotConfirmedIsMarkedWhereItMeetsOthersUntilItIs() {
        town.doubts(INGE);
        var place = together();
        var room = "/samarbejder/" + place;
        var invitation = invitedBy(INGE, place);
        for (var path : new String[] {room, room + "/parter", NABOER}) {
            assertThat(page(doors.look(KAREN, path)).text()).as(path).contains(UNCONFIRMED);
        }
        assertThat(page(doors.look(EVE, invitation)).text())
                .contains("Ingen har bekræftet endnu, at Naboer i Nørreby er dem, de siger, de er");
        assertThat(doors.look(EVE, NABOER)).hasStatus(404);
        assertThat(mvc.get().uri(NABOER)).hasStatus(404);

        KAREN.does(() -> confirmations.confirm(INGE.organisation(), ConfirmedAs.MUNICIPALITY));

        for (var path : new String[] {room, room + "/parter", NABOER}) {
            assertThat(page(doors.look(KAREN, path)).text()).as(path).doesNotContain(UNCONFIRMED);
        }
        assertThat(page(doors.look(EVE, invitation)).text()).doesNotContain("Ingen har bekræftet");
    }

    private PlaceId together() {
        var place = gathering.alone();
        var asked = KAREN.asks(() -> guests.invite(place, guest(INGE)));
        INGE.does(() -> guests.accept(asked.id(), contact(INGE), Voice.own()));
        return place;
    }

    /** Where Eve finds the invitation. */
    private String invitedBy(Cast sender, PlaceId place) {
        sender.does(() -> guests.invite(place, guest(EVE)));
        return requireNonNull(doors.look(EVE, "/samarbejder/" + place + "/invitation")
                .getResponse()
                .getHeader("Location"));
    }

    private static Guest guest(Cast person) {
        var hat = person.hat();
        return new Guest(
                person.organisation(),
                hat.name(),
                hat.shortName(),
                hat.side(),
                person.fullName(),
                "",
                "10 20 30 40",
                "");
    }

    /** Written, heard, approved and shared, page by page. */
    private void clarified(String purpose) {
        var day = "2026-11-18";
        doors.send(INGE, "/afklaring", "size", "LIGHT");
        doors.send(INGE, "/afklaring/formaal", "text", purpose, "version", "0");
        doors.send(
                INGE,
                "/afklaring/hoering",
                "day",
                day,
                "how",
                "Årsmøde",
                "people",
                "20",
                "remarks",
                "",
                "version",
                "0");
        doors.send(JENS, "/afklaring/godkendelse", "day", day, "reference", "Referat", "version", "1");
        assertThat(doors.send(INGE, "/afklaring/deling")).redirectedUrl().startsWith(NABOER);
    }
}

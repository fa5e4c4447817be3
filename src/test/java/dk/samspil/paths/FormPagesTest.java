package dk.samspil.paths;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.LinkPurpose;
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
class FormPagesTest {

    private static final String WHY = "<b>Nøglen</b> 🙂 '; drop table paths.form_choice; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    Doors doors;
    PlaceId place;
    String form;

    @BeforeEach
    void together() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        form = Room.path(place) + "/plan/form";
    }

    @Test
    void theTwoStandSideBySideAndOnlyWhoIsAskedMaySayNotNow() {
        var quiet = page(doors.look(INGE, form));
        assertThat(quiet.select("#NETWORK, #WRITTEN")).hasSize(2);
        assertThat(quiet.select("form[action$=/ikke-nu]")).isEmpty();
        assertThat(quiet.select("[id]").eachAttr("id")).doesNotHaveDuplicates();

        assertThat(choose(KAREN, "WRITTEN", WHY)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, form)).select("form[action$=/ikke-nu]"))
                .hasSize(1);
        assertThat(page(doors.look(INGE, form)).select("main").text()).contains(WHY, "vil gerne skrive det ned");
        assertThat(page(doors.look(TAGE, form)).select("main form")).isEmpty();
    }

    @Test
    void itWaitsOnTheOwnListAloneAndNotNowTakesItOff() {
        choose(KAREN, "WRITTEN", WHY);
        var waiting = "a[href='" + form + "']";
        assertThat(page(doors.look(INGE, "/min-side")).select(waiting)).hasSize(1);
        assertThat(page(doors.look(KAREN, "/min-side")).select(waiting)).isEmpty();

        var before = page(doors.look(KAREN, form)).select("main").text();
        assertThat(doors.send(INGE, form + "/ikke-nu")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, "/min-side")).select(waiting)).isEmpty();
        assertThat(page(doors.look(KAREN, form)).select("main").text()).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(choose(KAREN, "", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var vague = choose(KAREN, "WRITTEN", " ");
        assertThat(vague).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(vague).select("#problems a").attr("href")).isEqualTo("#why");
        assertThat(choose(TAGE, "NETWORK", "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void byLinkNotNowKeepsTheLinkAndAChoiceSpendsIt() {
        choose(KAREN, "WRITTEN", WHY);
        var link = gathering.link(LinkPurpose.FORM, INGE, place, place.value());
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).text()).contains(WHY);
        assertThat(page(browser.send(link, "notNow", "true")).text()).contains("Det er helt i orden");

        assertThat(browser.open(link)).hasStatusOk();
        assertThat(browser.send(link, "form", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(browser.send(link, "form", "WRITTEN")).select("h1").text())
                .startsWith("Tak, Inge Balle");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void onThePhoneSomebodySaidItByName() {
        var phone = form + "/telefon/" + YUSUF.organisation();
        assertThat(page(doors.look(KAREN, phone)).select("#who").val()).isEqualTo("Yusuf Demir");
        assertThat(doors.send(KAREN, phone, "form", "NETWORK", "who", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, phone, "form", "NETWORK", "who", "Yusuf Demir"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, form)).text()).contains("vil gerne tale sig til rette", "Yusuf Demir");

        assertThat(page(doors.look(KAREN, form)).select("#said ~ ul").text()).contains("Yusuf Demir i telefonen");
        assertThat(doors.look(LONE, phone)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(doors.look(KAREN, form + "/telefon/" + KAREN.organisation())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(KAREN, form + "/telefon/" + EVE.organisation())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatAPartyHasSaidItselfNobodySaysOtherwiseOnThePhone() {
        assertThat(doors.send(YUSUF, form, "form", "WRITTEN", "why", "Så ved den næste det også."))
                .hasStatus(HttpStatus.SEE_OTHER);
        var phone = form + "/telefon/" + YUSUF.organisation();
        assertThat(page(doors.look(KAREN, form)).select("a[href='" + phone + "']"))
                .isEmpty();

        var refused = doors.send(KAREN, phone, "form", "NETWORK", "who", "Yusuf Demir");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(refused).select("#problems").text()).contains("Kun de kan sige noget andet");
        assertThat(page(doors.look(INGE, form)).select("#said ~ ul").text()).contains("vil gerne skrive det ned");
    }

    @Test
    void eveIsToldThatThePageIsNotHere() {
        assertThat(doors.look(EVE, form)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(choose(EVE, "NETWORK", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, form + "/ikke-nu")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult choose(Cast person, String chosen, String why) {
        return doors.send(person, form, "form", chosen, "why", why);
    }
}

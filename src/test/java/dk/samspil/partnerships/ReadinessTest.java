package dk.samspil.partnerships;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Gathering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two answers before one: each party says alone how ready it finds itself. */
@SamspilTest
@Import({Town.class, Gathering.class, Partnering.class})
class ReadinessTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Partnering partnering;

    @Autowired
    Partnerships partnerships;

    Doors doors;
    Agreement agreement;
    String path;

    @BeforeEach
    void theyWantToRunAHouse() {
        doors = new Doors(mvc);
        agreement = partnering.begun(gathering.ofThree());
        path = agreement.path() + "/partnerskab";
    }

    @Test
    void eachSaysAloneHowReadyItIsAndTheySeeItTogether() {
        var ready = path + "/parat";
        assertThat(doors.send(KAREN, ready, "ECONOMY", "YES")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        answer(KAREN, "NO");
        assertThat(page(doors.look(KAREN, ready)).text()).contains("I har svaret", "Naboer");
        assertThat(page(doors.look(INGE, ready)).text()).doesNotContain("Begynd med det, der kan bæres");
        assertThat(INGE.asks(() -> partnerships.answers(agreement.id())).said()).isEmpty();
        assertThat(page(doors.look(KAREN, agreement.path() + "/faerdig")).text())
                .contains("Naboer i Nørreby har ikke svaret på, om de er klar");

        answer(INGE, "YES");
        assertThat(page(doors.look(INGE, ready)).text()).contains("Begynd med det, der kan bæres");
        assertThat(YUSUF.asks(() -> partnerships.answers(agreement.id())).said())
                .isEmpty();
        assertThat(doors.send(
                        YUSUF,
                        ready,
                        "ECONOMY",
                        "YES",
                        "PAID_STAFF",
                        "YES",
                        "TWO_YEARS",
                        "YES",
                        "BACKING",
                        "YES",
                        "KEPT",
                        "YES"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void eveDoesNotLearnWhoHasAnswered() {
        answer(KAREN, "YES");
        assertThat(doors.look(EVE, path + "/parat")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(EVE.asks(() -> partnerships.answers(agreement.id())).answered())
                .isEmpty();
    }

    private void answer(Cast person, String first) {
        assertThat(doors.send(
                        person,
                        path + "/parat",
                        "ECONOMY",
                        first,
                        "PAID_STAFF",
                        "YES",
                        "TWO_YEARS",
                        "YES",
                        "BACKING",
                        "YES",
                        "KEPT",
                        "UNSURE"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }
}

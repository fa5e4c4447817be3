package dk.samspil.mandates;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.ASTA;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.VERA;
import static dk.samspil.mandates.Lending.KNITTERS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.guests.Guest;
import dk.samspil.guests.Guests;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, Lending.class})
class MandatePagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table mandates.mandate; --";
    private static final String ASK = "/fuldmagter/spoerg";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Guests guests;

    @Autowired
    Lending lending;

    @Autowired
    Town town;

    Doors doors;
    String address;
    OrganisationId knitters;

    @BeforeEach
    void theKnittersAreIntroduced() {
        doors = new Doors(mvc);
        town.clears("mandates");
        town.believes(ASTA);
        address = lending.newAddress();
        knitters = lending.knitters(address);
    }

    @Test
    void theKnittersSayYesByLinkAndAstaAnswersForThemVisibly() {
        var id = lending.asked(address);
        var link = lending.link(LinkPurpose.MANDATE, knitters, id);
        var visitor = new Browser(mvc);
        var asked = page(visitor.open(link));
        assertThat(asked.select("h1").text())
                .isEqualTo("Frivilligcenter Nørreby spørger, om de må handle på jeres vegne");
        assertThat(asked.text()).contains("nøjes med at strikke", "Og det må de aldrig", "Asta Lind");
        assertThat(asked.select("#contactName").val()).isEqualTo("Ulla Maske");
        assertThat(asked.select("#until").val()).isEqualTo("2027-05-01");
        var wrong = visitor.send(link, "ja", "true", "contactName", HOSTILE, "until", "2030-01-01");
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(wrong).select("#contactName").val()).isEqualTo(HOSTILE);
        assertThat(page(wrong).select("#problems").text()).contains("højst gælde et år");
        assertThat(page(visitor.send(link, "ja", "true", "contactName", "Ulla Maske", "until", "2027-03-01"))
                        .text())
                .contains("må nu handle på jeres vegne");
        assertThat(visitor.open(link)).hasStatus(HttpStatus.GONE);

        var place = invited();
        var asta = new Browser(mvc, ASTA);
        assertThat(page(asta.open("/min-side")).select(".hats").text()).contains("på vegne af " + KNITTERS);
        wears(asta, knitters);
        var way = asta.open("/samarbejder/" + place + "/invitation");
        var invitation = asta.open(requireNonNull(way.getResponse().getRedirectedUrl()));
        assertThat(page(invitation).select("header .on-behalf").text())
                .contains("Du handler på vegne af " + KNITTERS, "Frivilligcenter Nørreby", "1. marts 2027");
        var at = page(invitation).select("main form").attr("action");
        assertThat(asta.send(at, "ja", "true", "name", "Asta Lind", "phone", "10203001"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, Room.path(place) + "/parter")).text()).contains(KNITTERS);

        var stop = lending.link(LinkPurpose.MANDATE_STOP, knitters, id);
        assertThat(page(visitor.open(stop)).select("#deeds").parents().text()).contains("Sagde ja til en invitation");
        assertThat(page(visitor.send(stop)).text()).contains("Det er stoppet");

        var late = asta.send(Room.path(place) + "/svar/mit", "words", HOSTILE);
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(late).select("h1").text()).isEqualTo("Du handler ikke længere på vegne af " + KNITTERS);
        assertThat(page(late).select("textarea").text()).isEqualTo(HOSTILE);
        assertThat(page(asta.open("/min-side")).select(".on-behalf")).isEmpty();
        assertThat(asta.open(Room.path(place))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(visitor.open(stop)).select("#deeds").parents().text()).contains("Sagde ja til en invitation");
    }

    @Test
    void whatIsSaidOnBehalfKeepsWhoSaidIt() {
        lending.given(knitters, address);

        var voice = lending.onBehalf(ASTA, knitters).<Voice, RuntimeException>call(Voice::own);

        assertThat(voice.organisation()).isEqualTo(knitters);
        assertThat(voice.name()).isEqualTo("Asta Lind, Frivilligcenter Nørreby");
        assertThat(voice.enteredBy()).isEqualTo("Asta Lind, Frivilligcenter Nørreby");
        assertThat(ASTA.asks(Voice::own).enteredBy()).isNull();
    }

    @Test
    void whatIsNotLentIsNotForTheHat() {
        lending.given(knitters, address);
        var asta = new Browser(mvc, ASTA);
        wears(asta, knitters);

        for (var path : new String[] {
            "/organisation/folk",
            "/organisation/folk/inviter",
            "/organisation/ret",
            "/fuldmagter",
            "/fuldmagter/giv",
            ASK,
            "/samarbejder/nyt",
            "/tilbud/nyt",
            "/organisation/bekraeft",
            "/journal"
        }) {
            assertThat(asta.open(path).getResponse().getStatus())
                    .as(path)
                    .isIn(HttpStatus.FORBIDDEN.value(), HttpStatus.NOT_FOUND.value());
        }
        assertThat(asta.open("/organisation/folk/mig")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(asta.open("/organisation")).text()).doesNotContain("Fuldmagter");
        assertThat(asta.open("/samarbejder")).hasStatusOk();
        assertThat(asta.open("/afklaring")).hasStatusOk();
    }

    @Test
    void aFormWrittenForOneIsNeverSentForAnother() {
        var id = lending.given(knitters, address);
        var asta = new Browser(mvc, ASTA);
        wears(asta, knitters);
        wears(asta, ASTA.organisation());

        var mixed = asta.send(ASK, "_hat", knitters.toString(), "words", HOSTILE);
        assertThat(mixed).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(mixed).select("h1").text()).isEqualTo("Det var skrevet for " + KNITTERS);
        assertThat(page(mixed).select("textarea").text()).isEqualTo(HOSTILE);
        lending.stops(knitters, id);
        assertThat(asta.send(ASK, "_hat", knitters.toString(), "words", HOSTILE))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onThePhoneTheYesIsTakenDownAndTheCentreEndsItWhenItIsTold() {
        assertThat(asks("PHONE", lending.newAddress(), "2027-05-01")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(asks("PHONE", address, "2027-05-01")).hasStatus(HttpStatus.SEE_OTHER);
        var path = "/fuldmagter/" + newest();
        var shown = page(doors.look(ASTA, path));
        assertThat(shown.text()).contains(KNITTERS, "sagde ja i telefonen", "De har bedt os stoppe");
        assertThat(page(doors.look(VERA, "/fuldmagter")).text()).contains(KNITTERS, "Gælder");

        assertThat(doors.send(VERA, path + "/slut", "told", "true")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(ASTA, path)).text()).contains("Foreningen bad om at stoppe");
        assertThat(lending.lentTo(ASTA)).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var empty = doors.send(ASTA, ASK, "words", HOSTILE);
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(empty).select("#problems a").eachAttr("href"))
                .containsExactlyInAnyOrder("#name", "#contactName", "#address", "#until");
        assertThat(page(empty).select("#words").text()).isEqualTo(HOSTILE);
        for (var day : new String[] {"31-02-2027", "2020-01-01", "2027-11-22"}) {
            assertThat(asks("MAIL", address, day)).as(day).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(asks("MAIL", "ingen adresse", "2027-05-01")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(doors.look(ASTA, ASK + "?sprog=en")).text())
                .contains("May you act on behalf of an association?");
        assertThat(doors.look(KAREN, ASK)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(LONE, ASK)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoIsAskedAndHasAnAccountFindsTheQuestionOnMinSide() {
        var id = lending.asked(address);
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("handle på jeres vegne");
        assertThat(page(doors.look(ASTA, "/fuldmagter")).text()).contains("Strikkerne", "Spurgt");
        assertThat(page(doors.look(ASTA, "/fuldmagter/" + id)).text()).contains("Er adressen kendt her");
        assertThat(doors.send(ASTA, "/fuldmagter/" + id + "/slut")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(ASTA, "/fuldmagter/" + id)).text()).contains("trukket tilbage");
    }

    @Test
    void eveIsToldThatThePageIsNotHere() {
        var id = lending.given(knitters, address);
        var path = "/fuldmagter/" + id;
        assertThat(doors.look(EVE, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, path + "/stop")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, path + "/paatagelse")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, path + "/slut")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, ASK)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(EVE, "/fuldmagter")).text()).doesNotContain(KNITTERS);
        assertThat(doors.send(EVE, "/hat", "organisation", knitters.toString())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(VERA, "/hat", "organisation", knitters.toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.open("/svar/fuldmagt-stop/nonsense")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private PlaceId invited() {
        var place = gathering.alone();
        KAREN.does(() -> guests.invite(
                place, new Guest(knitters, KNITTERS, "Strikkeklubben", Side.CITIZEN, "Ulla Maske", address, "", "")));
        return place;
    }

    private static void wears(Browser browser, OrganisationId organisation) {
        browser.open("/min-side");
        assertThat(browser.send("/hat", "organisation", organisation.toString()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private UUID newest() {
        var way = page(doors.look(ASTA, "/fuldmagter")).selectFirst("a[href^=/fuldmagter/]:not([href$=spoerg])");
        return UUID.fromString(requireNonNull(way).attr("href").replaceFirst(".*/", ""));
    }

    private MvcTestResult asks(String way, String at, String until) {
        return doors.send(
                ASTA,
                ASK,
                "name",
                "Strikkerne",
                "contactName",
                "Ulla Maske",
                "address",
                at,
                "way",
                way,
                "until",
                until,
                "words",
                HOSTILE);
    }
}

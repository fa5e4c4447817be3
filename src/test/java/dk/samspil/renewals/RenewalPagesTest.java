package dk.samspil.renewals;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import dk.samspil.tasks.Tasks;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class})
class RenewalPagesTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);
    private static final LocalDate LAST = TODAY.plusYears(1).minusDays(1);
    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table renewals.ending; --";
    private static final String PAPER = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Tasks tasks;

    @Autowired
    Messages messages;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    Agreement agreement;

    @BeforeEach
    void theyHaveSigned() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = agreeing.signed(place, TODAY, LAST, INGE);
    }

    @Test
    void anAgreementIsChangedInItsNextEdition() {
        var form = page(doors.look(INGE, path("/aendring")));
        var id = form.select("input[name=id]").val();
        assertThat(doors.send(INGE, path("/aendringer"), "id", id, "about", "", "kind", "FULL", "startsOn", "i morgen"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv med en sætning");
        assertThat(doors.send(
                        INGE, path("/aendringer"), "id", id, "about", HOSTILE, "kind", "FULL", "startsOn", "" + TODAY))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("efter den gamle");
        for (int i = 0; i < 2; i++) {
            assertThat(doors.send(
                            INGE,
                            path("/aendringer"),
                            "id",
                            id,
                            "about",
                            HOSTILE,
                            "kind",
                            "PARTNERSHIP",
                            "startsOn",
                            "" + TODAY.plusDays(40)))
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .hasHeader("Location", agreement.path());
        }

        var shown = page(doors.look(KAREN, agreement.path()));
        assertThat(shown.text()).contains("2. udgave", HOSTILE, "En partnerskabsaftale");
    }

    @Test
    void aRenewalProposesAsLongAgain() {
        var form = page(doors.look(KAREN, path("/forlaengelse")));
        assertThat(form.select("input[name=startsOn]").val()).isEqualTo("" + LAST.plusDays(1));
        assertThat(form.select("input[name=endsOn]").val()).isEqualTo("" + LAST.plusYears(1));
        assertThat(doors.send(
                        KAREN,
                        path("/forlaengelser"),
                        "id",
                        form.select("input[name=id]").val(),
                        "startsOn",
                        form.select("input[name=startsOn]").val(),
                        "endsOn",
                        form.select("input[name=endsOn]").val()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, path("/faerdig"))).select("form[action$=faerdiggoerelser]"))
                .hasSize(1);
        assertThat(page(doors.look(INGE, agreement.path())).text()).contains("Samme tekst, nye datoer");
    }

    @Test
    void ninetyDaysBeforeItWaitsOnTheListsOfThoseWhoAgreedUntilOneChooses() {
        assertThat(waiting(INGE)).doesNotContain("Aftalen udløber");
        clock.set(LAST.minusDays(90).atTime(8, 0));
        assertThat(waiting(INGE)).contains("Aftalen udløber: forlæng, ret, eller lad den slutte");
        assertThat(waiting(YUSUF)).doesNotContain("Aftalen udløber");
        assertThat(page(doors.look(KAREN, agreement.path())).select("#renewals").text())
                .contains("Aftalen udløber snart");

        assertThat(doors.look(INGE, Room.path(place))).hasStatus(HttpStatus.OK);
        assertThat(end(INGE, LAST)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(KAREN, Room.path(place))).hasStatus(HttpStatus.OK);
        assertThat(waiting(KAREN)).doesNotContain("Aftalen udløber").contains("Før aftalen slutter");
    }

    @Test
    void whatWasSignedElsewhereIsBroughtInAndStandsUnconfirmedUntilTheOthersSayItIsRight() {
        var path = Room.path(place) + "/aftaler/indlaes";
        var form = page(doors.look(KAREN, path));
        var refused = page(bringIn(form, "ikke en pdf"));
        assertThat(refused.select("input[name=name]").val()).isEqualTo(HOSTILE);
        assertThat(refused.select("textarea[name=summary]").text()).isEqualTo(HOSTILE);
        assertThat(refused.text()).contains("PDF");
        assertThat(page(bringIn(form, PAPER.substring(0, 20))).text()).contains("slutter for tidligt");
        for (int i = 0; i < 2; i++) {
            assertThat(bringIn(form, PAPER)).hasStatus(HttpStatus.SEE_OTHER);
        }

        var own = Room.path(place) + "/aftaler/" + form.select("input[name=id]").val();
        var shown = page(doors.look(INGE, own));
        assertThat(shown.text()).contains("Indlæst, ikke forseglet af Samspil", "Ikke bekræftet af alle", HOSTILE);
        assertThat(shown.select("a[href$=tekst.pdf]")).isEmpty();
        assertThat(waiting(INGE)).contains("Er det den aftale, I har skrevet under på?");
        var paper = shown.select("a[href^=/filer/]").attr("href");
        assertThat(doors.look(INGE, paper)).hasStatus(HttpStatus.OK);
        assertThat(doors.send(
                        INGE,
                        own + "/bekraeftelser",
                        "edition",
                        form.select("input[name=edition]").val()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(waiting(INGE)).doesNotContain("Er det den aftale");
        assertThat(page(doors.look(KAREN, own)).text()).contains("fra Naboer i Nørreby: det er rigtigt");
        assertThat(doors.look(EVE, own)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, paper)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoIsNotAPartyReadsAndEveFindsNothing() {
        assertThat(page(doors.look(YUSUF, agreement.path())).select("#renewals a"))
                .isEmpty();
        assertThat(end(YUSUF, LAST)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        for (var below : new String[] {"/aendring", "/forlaengelse", "/ophoer"}) {
            assertThat(doors.look(EVE, path(below))).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.look(EVE, Room.path(place) + "/aftaler/indlaes")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(end(EVE, LAST)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult end(Cast who, LocalDate lastDay) {
        return doors.send(who, path("/ophoer"), "id", "" + ids.next(), "lastDay", "" + lastDay, "why", HOSTILE);
    }

    private MvcTestResult bringIn(Document form, String content) {
        return mvc.post()
                .uri(Room.path(place) + "/aftaler/indlaes")
                .multipart()
                .file(new MockMultipartFile("paper", "Aftale.pdf", "application/pdf", content.getBytes(ISO_8859_1)))
                .with(user(KAREN.id().toString()))
                .with(csrf())
                .param("id", form.select("input[name=id]").val())
                .param("edition", form.select("input[name=edition]").val())
                .param("name", HOSTILE)
                .param("kind", "FULL")
                .param("language", "DA")
                .param("between", "" + KAREN.organisation(), "" + INGE.organisation())
                .param("signedOn", "" + TODAY.minusYears(1))
                .param("startsOn", "" + TODAY.minusYears(1))
                .param("noticeMonths", "6")
                .param("summary", HOSTILE)
                .exchange();
    }

    private String waiting(Cast person) {
        return person.asks(() -> tasks.waiting(place)).stream()
                .filter(task -> task.waitsFor(person.organisation()))
                .map(task -> task.title(messages.in(Language.DA)))
                .collect(Collectors.joining("\n"));
    }

    private String path(String below) {
        return agreement.path() + below;
    }
}

package dk.samspil.hearings;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.BODIL;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.YUSUF;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Gathering;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class})
class HearingPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table hearings.heard; --";
    private static final String TODAY =
            LocalDate.ofInstant(TestClock.START, TestClock.ZONE).toString();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Hearings hearings;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    Agreement agreement;
    String path;
    String print;

    @BeforeEach
    void aTextIsFinished() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = agreeing.finished(place, INGE);
        path = agreement.path() + "/godkendelse";
        print = requireNonNull(agreement.editions().getFirst().fingerprint());
    }

    @Test
    void aPartyHearsAndApprovesAndTheOthersSeeThatItHas() {
        assertThat(page(doors.look(JENS, "/min-side")).text())
                .contains("Godkender I aftalen »" + Agreeing.TITLE + "«?");
        assertThat(doors.send(JENS, path + "/hoeringer", "id", ids.next().toString(), "fingerprint", print))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv, hvem I har hørt", "Skriv, hvornår I hørte dem");
        assertThat(doors.send(
                        JENS,
                        path + "/hoeringer",
                        "id",
                        ids.next().toString(),
                        "fingerprint",
                        print,
                        "who",
                        HOSTILE,
                        "heldOn",
                        TODAY,
                        "people",
                        "14",
                        "remarks",
                        "Flere vagter."))
                .hasStatus(HttpStatus.SEE_OTHER);
        var id = ids.next().toString();
        assertThat(doors.send(JENS, path + "/trin", "id", id, "fingerprint", print, "level", "BOARD"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(JENS, path)).select("a.button-primary").text())
                .contains("Skriv, at det er godkendt: Bestyrelsen");
        assertThat(doors.send(JENS, path + "/trin/" + id, "fingerprint", print, "day", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(JENS, path + "/trin/" + id, "fingerprint", print, "day", TODAY, "reference", "Punkt 7"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var own = page(doors.look(JENS, path));
        assertThat(own.text()).contains(HOSTILE, "14 var med", "Flere vagter.", "Punkt 7");
        assertThat(own.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        var theirs = page(doors.look(KAREN, path)).text();
        assertThat(theirs).contains(HOSTILE, "Godkendt: Bestyrelsen").doesNotContain("Flere vagter.", "Punkt 7");
        assertThat(page(doors.look(JENS, "/min-side")).select("a[href=" + path + "]"))
                .isEmpty();
    }

    @Test
    void onlyALeaderSaysThatItIsApproved() {
        assertThat(doors.look(INGE, path + "/trin/nyt")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(doors.send(INGE, path + "/fritagelser", "fingerprint", print))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(doors.look(INGE, path)).select("#steps ~ p").text()).contains("En leder hos jer");
        assertThat(doors.send(JENS, path + "/fritagelser", "fingerprint", print))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, path)).text()).contains("Godkendt: Ingen skal spørges");
    }

    @Test
    void itIsSaidByLinkOrOnThePhoneAsWell() {
        var link = gathering.link(
                LinkPurpose.AGREEMENT_APPROVAL,
                INGE,
                place,
                agreement.editions().getFirst().id().value());
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).text()).contains("Vi gør det sammen.", "Hvem har godkendt?");
        assertThat(browser.send(link, "fingerprint", print, "saidBy", "", "level", "BOARD"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv navnet på den, der svarer", "Skriv, hvornår den blev godkendt");
        assertThat(page(browser.send(
                                link,
                                "fingerprint",
                                print,
                                "saidBy",
                                "Inge Balle",
                                "who",
                                "Medlemsmødet",
                                "heldOn",
                                TODAY,
                                "level",
                                "NONE"))
                        .select("h1")
                        .text())
                .startsWith("Tak, Inge Balle");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE);
        assertThat(page(doors.look(KAREN, path)).text()).contains("Hørt: Medlemsmødet", "Godkendt: Ingen skal spørges");

        var phone = path + "/telefon/" + KAREN.organisation();
        assertThat(doors.look(KAREN, phone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(LONE, phone)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(doors.look(INGE, phone)).select("#saidBy").val()).isEqualTo("Karen Holm");
        assertThat(doors.send(
                        INGE, phone, "fingerprint", print, "saidBy", "Karen Holm", "level", "MANAGER", "day", TODAY))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(BODIL, path)).text()).contains("Karen Holm sagde det i telefonen");
        assertThat(doors.send(
                        INGE, phone, "fingerprint", print, "saidBy", "Karen Holm", "level", "MANAGER", "day", TODAY))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der er allerede sagt ja");
    }

    @Test
    void theTextIsOpenedAgainAndWhatWasSaidIsHistory() {
        doors.send(JENS, path + "/fritagelser", "fingerprint", print);
        assertThat(doors.send(INGE, path + "/genaabninger")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(JENS, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(JENS, "/min-side")).select("a[href=" + path + "]"))
                .isEmpty();
    }

    @Test
    void whoSitsInTheRoomReadsAndEveDoesNot() {
        assertThat(page(doors.look(YUSUF, path)).select("form[action*=godkendelse]"))
                .isEmpty();
        assertThat(doors.look(EVE, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, path + "/telefon/" + INGE.organisation())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, path + "/fritagelser", "fingerprint", print)).hasStatus(HttpStatus.NOT_FOUND);
    }
}

package dk.samspil.principles;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.YUSUF;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Statements;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.collaborations.Gathering;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, Talking.class, Statements.class})
class PrinciplesPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table principles.line; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Statements statements;

    @Autowired
    Gathering gathering;

    @Autowired
    Talking talking;

    @Autowired
    Looks looks;

    @Autowired
    Ids ids;

    @Autowired
    Town town;

    Doors doors;

    @BeforeEach
    void before() {
        doors = new Doors(mvc);
        town.clears("tasks");
    }

    @Test
    void everybodyReadsWhatThePrinciplesAreInBothLanguages() {
        assertThat(page(doors.open("/principper")).select("ol h2")).hasSize(4);
        assertThat(page(doors.open("/principper?sprog=en")).select("h1").text()).isEqualTo("The four principles");
    }

    @Test
    void theMunicipalityOpensOneAndAnAssociationIsToldKindlyWhoDoes() {
        assertThat(page(doors.look(JENS, "/principper/ny")).text()).contains("kommunen eller et frivilligcenter");
        assertThat(opens(JENS, "2026-12-04")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.look(LONE, "/principper/ny")).hasStatus(HttpStatus.FORBIDDEN);

        var past = opens(KAREN, "2020-01-01");
        assertThat(past).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(past).select("#name").val()).isEqualTo(HOSTILE);
        assertThat(page(past).select("#problems a").eachAttr("href")).containsExactly("#due");

        var opened = opens(KAREN, "2026-12-04");
        assertThat(opened).hasStatus(HttpStatus.SEE_OTHER);
        var parties = requireNonNull(opened.getResponse().getRedirectedUrl());
        assertThat(page(doors.look(KAREN, parties + "?q=Naboer"))
                        .select("#invite ~ div a, div[role=status] a")
                        .text())
                .contains("Naboer i Nørreby");
        var nameless = doors.send(KAREN, parties, "contactName", "Ole", "contactAddress", "");
        assertThat(nameless).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(nameless).select("#contactName").val()).isEqualTo("Ole");
        assertThat(doors.send(
                        KAREN,
                        parties,
                        "name",
                        "Boligforeningen Elmen",
                        "kind",
                        "HOUSING_ASSOCIATION",
                        "contactName",
                        "Ole",
                        "contactAddress",
                        "ole@elmen.example"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, parties)).text()).contains("Boligforeningen Elmen", "Har ikke svaret endnu");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var place = talking.begins();
        var path = Dialogue.path(place);
        assertThat(doors.look(INGE, path))
                .hasStatus(HttpStatus.SEE_OTHER)
                .redirectedUrl()
                .isEqualTo(path + "/svar");
        var partly = doors.send(INGE, path + "/svar", "version", "0", "stand[TRUST]", "WELL", "words[TRUST]", HOSTILE);
        assertThat(partly).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(partly).select("#problems a")).hasSize(3);
        assertThat(page(partly).select("textarea[name='words[TRUST]']").text()).isEqualTo(HOSTILE);
        assertThat(page(doors.look(INGE, "/min-side")).text()).contains("Hvordan ser I de fire principper?");

        assertThat(answers(INGE, path + "/svar", "WELL")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, path)).text())
                .contains("Har ikke svaret")
                .doesNotContain(HOSTILE);
        assertThat(page(doors.look(INGE, "/min-side")).text()).doesNotContain("Hvordan ser I de fire principper?");
    }

    @Test
    void itIsAnsweredByLinkAndOnThePhoneAndDifferencesComeFirst() {
        var place = talking.begins();
        var path = Dialogue.path(place);
        var look = KAREN.asks(() -> looks.of(place).getFirst().id());
        var link = gathering.link(LinkPurpose.PRINCIPLES, INGE, place, look);
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).text()).contains("Nørreby Kommune", "Sig, som det er.");
        assertThat(page(browser.send(link, answer("NOT_YET", "version", "0")))
                        .select("h1")
                        .text())
                .startsWith("Tak, Inge Balle");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE);

        var phone = path + "/svar/telefon/" + YUSUF.organisation();
        assertThat(doors.send(KAREN, phone, answer("WELL", "version", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, phone, answer("WELL", "version", "0", "saidBy", "Yusuf")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(INGE, path + "/svar/telefon/" + YUSUF.organisation()))
                .hasStatus(HttpStatus.NOT_FOUND);
        answers(KAREN, path + "/svar", "WELL");

        var shown = page(doors.look(INGE, path));
        assertThat(requireNonNull(shown.selectFirst("main section h2")).text())
                .isEqualTo("Tillid, og respekt for at vi kan noget forskelligt");
        assertThat(shown.select(".attention")).hasSize(1);
        assertThat(shown.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page(doors.look(INGE, path + "?sprog=en")).text()).contains("You see this differently");
    }

    @Test
    void twoPensLoseNobodysWords() {
        var place = talking.isShown();
        var path = Dialogue.path(place);
        assertThat(page(doors.look(KAREN, path + "?pen=TRUST")).select("#pen textarea"))
                .hasSize(1);
        doors.send(KAREN, path + "/noter/TRUST", "version", "0", "words", "Karens ord");
        var late = doors.send(INGE, path + "/noter/TRUST", "version", "0", "words", "Inges ord");
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(late).select(".conflict").text()).contains("Karens ord", "Inges ord");
        assertThat(page(late).select("#words").text()).isEqualTo("Inges ord");

        doors.send(KAREN, path + "/ramme/1/TRUST", "version", "0", "words", "Karens", "adjusts", "");
        var second = doors.send(INGE, path + "/ramme/1/TRUST", "version", "0", "words", "Inges", "adjusts", "");
        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(second).select(".conflict").text()).contains("Karens", "Inges");
    }

    @Test
    void whatAPartyHasSaidIsItsOwnToTakeAlong() {
        var edition = talking.stands();
        assertThat(doors.send(INGE, edition.path() + "/opbakning", "ja", "true", "words", HOSTILE))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, "/organisation/egne-data")).text())
                .contains("Ikke endnu", "Vi hører det sidst.", "Et fast møde", "1. udgave", HOSTILE)
                .doesNotContain("Vi ringer til hinanden.");
        assertThat(doors.look(INGE, "/organisation/egne-data.json"))
                .hasStatusOk()
                .bodyText()
                .contains("\"principles\"", "Vi hører det sidst.", "\"localFrames\"")
                .doesNotContain("Vi ringer til hinanden.");
        assertThat(page(doors.look(EVE, "/organisation/egne-data")).text())
                .contains("I har ikke skrevet noget her endnu.")
                .doesNotContain("Vi hører det sidst.");
    }

    @Test
    void theDialogueAsksFewQuestions() {
        var place = talking.isShown();
        doors.look(KAREN, Dialogue.path(place));
        statements.begin();
        assertThat(doors.look(KAREN, Dialogue.path(place))).hasStatusOk();
        assertThat(statements.asked()).hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void eveIsToldThatThePageIsNotHere() {
        var edition = talking.stands();
        var path = Dialogue.path(edition.place());
        for (var one : List.of(
                "",
                "/svar",
                "/parter",
                "/parter/ny",
                "/ramme",
                "/ramme/1",
                "/ramme/1/TRUST",
                "/ramme/1.pdf",
                "/svar/telefon/" + INGE.organisation(),
                "/ramme/1/telefon/" + INGE.organisation())) {
            assertThat(doors.look(EVE, path + one)).as(one).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(answers(EVE, path + "/svar", "WELL")).hasStatus(HttpStatus.NOT_FOUND);
        for (var one : List.of(
                "/noter/TRUST",
                "/runder",
                "/ramme/1/opbakning",
                "/ramme/1/aaben",
                "/ramme/udgaver",
                "/ramme/1/TRUST")) {
            assertThat(doors.send(EVE, path + one, "version", "0", "words", "x", "due", "2027-01-01", "ja", "true"))
                    .as(one)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(page(doors.look(EVE, "/principper")).text()).doesNotContain(Talking.NAME);
    }

    private MvcTestResult opens(Cast person, String due) {
        return doors.send(
                person,
                "/principper/ny",
                "id",
                ids.next().toString(),
                "name",
                HOSTILE,
                "due",
                due,
                "contactName",
                "Karen Holm");
    }

    private MvcTestResult answers(Cast person, String path, String stand) {
        return doors.send(person, path, answer(stand, "version", "0"));
    }

    private static String[] answer(String courage, String... more) {
        var fields = new ArrayList<>(List.of(more));
        for (var principle : Principle.values()) {
            fields.addAll(List.of("stand[" + principle + "]", principle == Principle.TRUST ? courage : "PARTLY"));
            fields.addAll(List.of("words[" + principle + "]", HOSTILE));
        }
        return fields.toArray(String[]::new);
    }
}

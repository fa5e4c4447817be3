package dk.samspil.remarks;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Section;
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
@Import({Town.class, Gathering.class, Agreeing.class})
class DraftAnswerPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table remarks.remark; --";
    private static final String QUESTION = "Hvem betaler for kørslen?";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    Agreement agreement;
    Section section;
    UUID id;

    @BeforeEach
    void theyWrite() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = agreeing.drafted(place, INGE);
        section = agreeing.sections(agreement).getFirst();
        id = ids.next();
    }

    @Test
    void aWholeDraftIsAnsweredWithALinkAsOftenAsOneLikes() {
        disagrees(QUESTION);
        var link = link();
        var browser = new Browser(mvc);
        var opened = page(browser.open(link));
        assertThat(opened.text()).contains("Vi gør det sammen.", QUESTION, "Naboer betaler.");
        assertThat(opened.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(browser.send(link, "id", id.toString(), "saidBy", "Jens Vad"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(browser.send(link, answer("saidBy", "", "1"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var stale = browser.send(link, answer("saidBy", "Jens Vad", "1"));
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).text()).contains("Afsnittet er ændret, mens du læste");
        assertThat(browser.send(link, answer("saidBy", "Jens Vad", String.valueOf(section.version()))))
                .hasStatus(HttpStatus.SEE_OTHER);

        var again = page(browser.open(link));
        assertThat(again.text()).contains("Naboer er enig", "Jens Vad", HOSTILE);
        assertThat(again.select("textarea[name^=view]").text()).isEqualTo("Kommunen.");
        assertThat(page(doors.look(KAREN, one())).text()).contains("Kommunen.", "Jens Vad");
        assertThat(page(doors.look(INGE, Room.path(place) + "/parter/egne-data"))
                        .text())
                .contains(HOSTILE, "Kommunen.");
    }

    @Test
    void onThePhoneNobodySaysOtherwiseThanThePartyItself() {
        disagrees(QUESTION);
        var phone = agreement.path() + "/udkast/telefon/" + INGE.organisation();
        assertThat(page(doors.look(KAREN, phone)).select("#saidBy").val()).isEqualTo("Inge Balle");
        assertThat(doors.send(KAREN, phone, answer("saidBy", "Inge Balle", String.valueOf(section.version()))))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, one())).text()).contains("Inge Balle sagde det i telefonen");

        doors.send(INGE, one() + "/mit", "version", "1", "view", "Kommunen, siger jeg.");
        assertThat(page(doors.look(KAREN, phone)).select("textarea[name^=view]"))
                .isEmpty();
        assertThat(doors.send(KAREN, phone, "id", id.toString(), "saidBy", "Inge", "view[" + id + "]", "Naboer."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(doors.look(KAREN, one())).text()).contains("Kommunen, siger jeg.");
        assertThat(doors.look(INGE, phone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(YUSUF, agreement.path() + "/udkast")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void eveReadsNothingAndSomebodyElsesLinkOpensNothingMore() {
        var phone = agreement.path() + "/udkast/telefon/" + INGE.organisation();
        for (var path : new String[] {agreement.path() + "/udkast", phone}) {
            assertThat(doors.look(EVE, path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(doors.send(EVE, path, answer("saidBy", "Eve", "1")))
                    .as(path)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.open("/svar/aftaleudkast/gaet")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String one() {
        return agreement.path() + "/uenigheder/" + id;
    }

    private String link() {
        return gathering.link(
                LinkPurpose.AGREEMENT_DRAFT,
                INGE,
                place,
                agreement.editions().getFirst().id().value());
    }

    private MvcTestResult disagrees(String question) {
        return doors.send(
                KAREN,
                agreement.path() + "/afsnit/" + section.id() + "/uenigheder",
                "id",
                id.toString(),
                "question",
                question,
                "view",
                "Naboer betaler.");
    }

    private String[] answer(String by, String name, String version) {
        var of = "[" + section.id() + "]";
        return new String[] {
            "id",
            id.toString(),
            by,
            name,
            "yes" + of,
            "true",
            "seen" + of,
            version,
            "remark" + of,
            HOSTILE,
            "view[" + id + "]",
            "Kommunen.",
            "viewSeen[" + id + "]",
            "0"
        };
    }
}

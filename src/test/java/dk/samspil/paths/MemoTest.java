package dk.samspil.paths;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreed.Agreed;
import dk.samspil.agreed.Sentence;
import dk.samspil.agreed.Standing;
import dk.samspil.agreed.Topic;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Room;
import dk.samspil.documents.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SamspilTest
@Import({Town.class, Gathering.class})
class MemoTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreed agreed;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    String memo;

    @BeforeEach
    void twoThingsAreSaidAndOneIsStillTalkedAbout() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        memo = Room.path(place) + "/plan/notat";
        writes(Topic.DIALOGUE, "Vi ringer samme dag. 🙂", Standing.SAID);
        writes(Topic.OTHER, "Hvem der låser op om torsdagen.", Standing.OPEN);
        KAREN.does(() -> agreed.agree(
                place, ids.next(), "En afløser for Inge.", INGE.organisation(), "Jens Vad", Gathering.DUE));
    }

    @Test
    void itSaysWhoWhyAndWhatIsAgreedAndNotWhatIsStillOpen() {
        assertThat(page(doors.look(INGE, memo)).select("main").text())
                .contains(
                        "Spørgsmål og møder",
                        "Vi ringer samme dag.",
                        "Karen Holm",
                        "10 20 30 40",
                        "En afløser for Inge.",
                        "Ingen har skrevet under")
                .doesNotContain("låser op", "Andet");
    }

    @Test
    void theDocumentCanBeKeptAndReadAloud() throws Exception {
        var pdf = doors.look(INGE, memo + ".pdf").getResponse().getContentAsByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Vi ringer samme dag.", "20. november 2026");
        }
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void eveIsToldThatThePageIsNotHere() {
        assertThat(doors.look(EVE, memo)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, memo + ".pdf")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void writes(Topic topic, String words, Standing standing) {
        KAREN.does(() -> agreed.write(
                new Sentence(ids.next(), place, KAREN.organisation(), topic, words, standing, null, null, 0)));
    }
}

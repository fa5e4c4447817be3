package dk.samspil.summaries;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.soundings.FieldMeeting;
import dk.samspil.soundings.Sounding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was said at a meeting of a whole field, and what others remember otherwise. */
@SamspilTest
@Import({Town.class, FieldMeeting.class})
class SummaryPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table summaries.note; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FieldMeeting field;

    @Autowired
    Summaries summaries;

    @Autowired
    TestClock clock;

    Doors doors;
    PlaceId id;
    String path;

    @BeforeEach
    void theMeetingHasBeen() {
        doors = new Doors(mvc);
        id = field.call();
        path = Sounding.path(id) + "/opsamling";
        field.asks(id, INGE, YUSUF);
        clock.set(FieldMeeting.DAY.plusDays(1).atTime(9, 0));
    }

    @Test
    void twoWhoWriteAtOnceLoseNothingAndAllReadItWhenItIsSent() {
        assertThat(doors.send(KAREN, path + "/udsendelser")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(writes(KAREN, "0", "Bussen kører ikke.")).hasStatus(HttpStatus.SEE_OTHER);
        var late = writes(METTE, "0", HOSTILE);
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(late).select(".conflict").text()).contains("Bussen kører ikke.", HOSTILE);
        assertThat(page(late).select("#words").text()).isEqualTo(HOSTILE);
        assertThat(writes(METTE, "1", "Bussen kører ikke. " + HOSTILE)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(INGE, path)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(doors.send(KAREN, path + "/udsendelser")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(KAREN, path + "/udsendelser")).hasStatus(HttpStatus.SEE_OTHER);
        field.delivered(id);
        assertThat(page(doors.look(INGE, path)).text()).contains("Nyt fra kommunen", HOSTILE);
        assertThat(doors.look(INGE, path + ".pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(writes(INGE, "2", "Noget andet")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatOthersRememberOtherwiseStandsBesideUnderTheirName() {
        writes(KAREN, "0", "Bussen kører ikke.");
        assertThat(remarks(INGE, "0", "Det husker vi anderledes")).hasStatus(HttpStatus.NOT_FOUND);
        doors.send(KAREN, path + "/udsendelser");
        assertThat(remarks(INGE, "0", HOSTILE)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(remarks(INGE, "0", "Noget andet")).hasStatus(HttpStatus.CONFLICT);

        var link = field.link(YUSUF, id) + "/opsamling";
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).text()).contains(HOSTILE, "Naboer i Nørreby");
        var said = link + "/bemaerkninger";
        assertThat(browser.send(said, "version", "0", "remark", "Der var to busser", "byName", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        browser.send(said, "version", "0", "remark", "Der var to busser", "byName", "Ida");
        assertThat(page(doors.look(KAREN, path)).text()).contains("Der var to busser", "Ida", HOSTILE);
        assertThat(browser.open(link + "/pdf")).hasStatusOk();
        assertThat(remarks(KAREN, "0", "Mit eget")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aheadOfTheMeetingNothingIsSent() {
        writes(KAREN, "0", "Bussen kører ikke.");
        clock.set(FieldMeeting.DAY.atTime(9, 0));
        assertThat(doors.send(KAREN, path + "/udsendelser"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("når mødet har været");
    }

    @Test
    void eveReadsNothing() {
        writes(KAREN, "0", "Bussen kører ikke.");
        doors.send(KAREN, path + "/udsendelser");
        assertThat(doors.look(EVE, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, path + ".pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(writes(EVE, "1", "Noget")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(remarks(EVE, "0", "Noget")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(EVE.asks(() -> summaries.of(id)).notes()).isEmpty();
    }

    private MvcTestResult writes(Cast person, String version, String words) {
        return doors.send(person, path + "/punkter/" + id, "version", version, "words", words);
    }

    private MvcTestResult remarks(Cast person, String version, String words) {
        return doors.send(person, path + "/bemaerkninger", "version", version, "remark", words);
    }
}

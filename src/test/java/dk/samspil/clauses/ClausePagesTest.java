package dk.samspil.clauses;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import(Town.class)
class ClausePagesTest {

    @Autowired
    Variants variants;

    @Autowired
    Ids ids;

    private Doors doors;

    @BeforeEach
    void empty(@Autowired Town town, @Autowired MockMvcTester mvc) {
        town.clears("clauses");
        doors = new Doors(mvc);
    }

    @Test
    void anybodyReadsTheLibraryAndSeesFewerAtATime() {
        var all = read(doors.open("/afsnit"));
        var light = read(doors.open("/afsnit?slags=LIGHT"));

        assertThat(all.select("main .panel h3 a").eachText())
                .hasSize(36)
                .startsWith("Hvem vi er")
                .endsWith("Underskrifter");
        assertThat(light.select("main .panel h3 a")).hasSize(7);
        assertThat(light.select("main nav [aria-current=true]").text()).startsWith("En enkel aftale");
        assertThat(all.text()).doesNotContain("Jeres egne formuleringer");
        assertThat(read(doors.open("/afsnit?sprog=en"))
                        .select("main .panel h3 a")
                        .eachText())
                .startsWith("Who we are");
    }

    @Test
    void aClauseShowsItsWordingsWithTheGapsToFill() {
        var page = read(doors.open("/afsnit/ADVICE"));

        assertThat(page.select("h1").text()).isEqualTo("Når frivillige har brug for råd");
        assertThat(page.select("main .panel h2").eachText())
                .contains("Direkte til koordinatoren", "Gennem foreningens kontaktperson");
        assertThat(page.select(".marked mark").eachText()).contains("[navn, telefon og tid]");
        assertThat(read(doors.open("/afsnit/DURATION")).select(".marked mark").eachText())
                .contains("[den dag, aftalen begynder]");
        assertThat(doors.open("/afsnit/NONE")).hasStatus(404);
    }

    @Test
    void anOwnWordingIsWrittenOfferedAndTakenBack() {
        var id = ids.next();

        assertThat(doors.look(INGE, "/formuleringer/ny?afsnit=MEETINGS")).hasStatusOk();
        assertThat(keep(id, "På bænken", "Vi mødes på **bænken**.")).hasRedirectedUrl("/formuleringer/" + id);
        assertThat(read(doors.look(JENS, "/afsnit/MEETINGS")).text()).contains("Naboer i Nørreby har skrevet den");
        assertThat(doors.send(INGE, "/formuleringer/" + id + "/tilbud", "version", "1"))
                .hasRedirectedUrl("/formuleringer/" + id);

        var others = read(doors.look(KAREN, "/afsnit/MEETINGS"));
        assertThat(others.text()).contains("Fra en frivillig organisation.").doesNotContain("Naboer");
        assertThat(others.select(".marked strong").text()).contains("bænken");
        assertThat(read(doors.look(KAREN, "/afsnit/tilbudt?q=bænken")).text()).contains("Én formulering");

        doors.send(INGE, "/formuleringer/" + id + "/tilbagetraekninger");
        assertThat(read(doors.look(KAREN, "/afsnit/tilbudt?q=bænken")).text()).contains("Ingen fundet");
        assertThat(read(doors.look(INGE, "/formuleringer"))
                        .select("main .badge")
                        .text())
                .isEqualTo("Jeres egen");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        var refused = keep(ids.next(), "", "Vi mødes på bænken.");

        assertThat(refused).hasStatus(422);
        assertThat(read(refused).select("#text").val()).isEqualTo("Vi mødes på bænken.");
        assertThat(read(refused).select(".errors a").eachAttr("href")).containsExactly("#name");
    }

    @Test
    void aNameIsPointedOutBeforeItIsOffered() {
        var id = ids.next();
        keep(id, "Hos os", "Naboer passer kaffen.");

        var refused = doors.send(INGE, "/formuleringer/" + id + "/tilbud", "version", "1");

        assertThat(refused).hasStatus(422);
        assertThat(read(refused).select(".errors").text()).contains("»Naboer«");
    }

    @Test
    void whoeverIsLateSeesBothTexts() {
        var id = ids.next();
        keep(id, "På bænken", "Vi mødes på bænken.");
        change(id, "1", "Vi mødes på broen.");

        var stale = change(id, "1", "Vi mødes i parken.");

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict").text()).contains("på broen", "i parken");
        assertThat(read(stale).select("#text").val()).isEqualTo("Vi mødes i parken.");
        assertThat(read(stale).select("form.panel input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void eveFindsNothing() {
        var id = ids.next();
        keep(id, "På bænken", "Vi mødes på bænken.");

        assertThat(doors.look(EVE, "/formuleringer/" + id)).hasStatus(404);
        assertThat(doors.send(EVE, "/formuleringer/" + id + "/tilbud", "version", "1"))
                .hasStatus(404);
        assertThat(read(doors.look(EVE, "/formuleringer")).text()).doesNotContain("bænken");
        assertThat(read(doors.look(EVE, "/afsnit/MEETINGS")).text()).doesNotContain("bænken");
        assertThat(read(doors.look(EVE, "/afsnit/tilbudt")).text()).doesNotContain("bænken");
        assertThat(doors.open("/formuleringer")).hasStatus3xxRedirection();
    }

    private MvcTestResult keep(UUID id, String name, String text) {
        return doors.send(
                INGE,
                "/formuleringer",
                "id",
                id.toString(),
                "clause",
                "MEETINGS",
                "language",
                "da",
                "name",
                name,
                "text",
                text);
    }

    private MvcTestResult change(UUID id, String version, String text) {
        return doors.send(
                INGE,
                "/formuleringer/" + id,
                "version",
                version,
                "clause",
                "MEETINGS",
                "name",
                "På bænken",
                "text",
                text);
    }

    private static Document read(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

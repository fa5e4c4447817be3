package dk.samspil.rolesplits;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
@Import({Town.class, Gathering.class, AroundTheTable.class})
class RolesPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AroundTheTable table;

    Doors doors;
    PlaceId place;
    String roles;

    @BeforeEach
    void begin() {
        doors = new Doors(mvc);
        place = table.begin();
        roles = Paths.roles(place);
    }

    @Test
    void anEmptyMapBeginsWithATask() {
        var empty = page(doors.look(KAREN, roles));
        assertThat(empty.select("h2").eachText()).contains("Kortet er tomt endnu");
        assertThat(empty.select(".button-primary").eachText()).containsExactly("Skriv den første opgave");

        var form = page(doors.look(KAREN, roles + "/opgaver/ny"));
        var id = form.select("input[name=id]").val();
        assertThat(doors.send(KAREN, roles + "/opgaver", "id", id, "note", "Hver uge."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(doors.send(
                            KAREN, roles + "/opgaver", "id", id, "title", "En pause", "lanes[RELATIVES]", "Siger til"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        var map = page(doors.look(YUSUF, roles)).select("table.map");
        assertThat(map.select("thead th").eachText())
                .containsExactly("Opgave", "Kommunen", "Solgården", "Naboer", "Pårørende", "Sammen", "I kalder det");
        assertThat(map.select("tbody tr")).hasSize(1);
        assertThat(map.select("td[data-lane=Pårørende]").text()).isEqualTo("Siger til");
        assertThat(page(doors.look(YUSUF, roles)).select(".button-primary").eachText())
                .containsExactly("Send spørgsmålene");
    }

    @Test
    void twoWhoWriteOnATaskSeeBothTexts() {
        var task = table.thursdays(place);
        var path = Paths.task(place, task);
        table.rewrites(YUSUF, place, task, "Torsdagsholdet");
        var stale = doors.send(
                INGE, path, "version", "1", "title", "Torsdagen", "lanes[" + AroundTheTable.NABOER + "]", "Synger for");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text())
                .contains("Yusuf Demir", "Torsdagsholdet", "Torsdagen", "Synger for");
        assertThat(page(stale).select("#title").val()).isEqualTo("Torsdagen");
        assertThat(page(stale).select("input[name=version]").val()).isEqualTo("2");
        assertThat(doors.send(INGE, path + "/sletninger")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(INGE, path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAnswerIsPutAsideHelpedAlongAndHandedIn() {
        var thursdays = table.thursdays(place);
        var breaks = table.breaks(place);
        table.ask(place);
        assertThat(page(doors.look(INGE, roles)).select(".button-primary").eachText())
                .containsExactly("Svar for jer");
        var answer = roles + "/svar";
        assertThat(page(doors.look(INGE, answer)).select("legend").eachText())
                .contains("Overtager det noget, kommunen har pligt til at give?");

        assertThat(doors.send(
                        INGE,
                        answer,
                        "version",
                        "0",
                        "senere",
                        "ja",
                        "words[" + thursdays + "]",
                        "Vi står alene.",
                        "trigger[" + thursdays + "_TAKES_OVER]",
                        "YES"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var later = page(doors.look(INGE, answer));
        assertThat(later.text()).contains("peger på erstatning. I vælger selv");
        assertThat(later.expectFirst("textarea[name='words[" + thursdays + "]']")
                        .text())
                .isEqualTo("Vi står alene.");
        assertThat(page(doors.look(KAREN, roles)).text()).doesNotContain("Vi står alene.");

        var missing = doors.send(
                INGE,
                answer,
                "version",
                "1",
                "situation[" + thursdays + "]",
                "SUPPLEMENT",
                "words[" + thursdays + "]",
                "Jo.");
        assertThat(missing).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(missing).select("#problems a").eachAttr("href")).containsExactly("#situation[" + breaks + "]");
        assertThat(page(missing)
                        .expectFirst("textarea[name='words[" + thursdays + "]']")
                        .text())
                .isEqualTo("Jo.");

        assertThat(doors.send(INGE, answer, all("1", List.of(thursdays, breaks), "UNSURE")))
                .hasStatus(HttpStatus.SEE_OTHER);
        var waiting = page(doors.look(INGE, roles));
        assertThat(waiting.select(".lead").text()).isEqualTo("Vi venter på Kommunen og Solgården");
        assertThat(waiting.text()).contains("Kun I kan se det endnu.", "Ved ikke endnu");

        var stale = doors.send(INGE, answer, all("1", List.of(thursdays, breaks), "INCREASE"));
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Forøgelse", "Ved ikke endnu");
    }

    @Test
    void theDifferenceStandsFirstWithItsWarningAndTheMapBelow() {
        var thursdays = table.thursdays(place);
        table.shown(place, thursdays, table.breaks(place));
        var page = page(doors.look(KAREN, roles));

        assertThat(page.select(".lead").text()).isEqualTo("To opgaver. I ser ens på den ene og forskelligt på én.");
        assertThat(page.select(".key li"))
                .hasSize(4)
                .allMatch(figure -> !figure.select("svg").isEmpty()
                        && !figure.select("h3").text().isEmpty());
        var talk = page.expectFirst(".attention");
        assertThat(talk.select("h2").text()).isEqualTo("Aktiviteter på daghjemmet");
        assertThat(talk.select(".answers li")).hasSize(3);
        assertThat(talk.text()).contains("Naboer i Nørreby siger erstatning", "Er vi syge, er der ingen torsdag.");
        assertThat(talk.select(".inner h3").eachText())
                .containsExactly(
                        "Vær opmærksom, hvis det er en erstatning", "Vær opmærksom, når det er mere af det samme");
        assertThat(talk.expectFirst(".inner").select("dt").eachText())
                .containsExactly("For den, det handler om", "For de frivillige", "For personalet", "For kommunen");
        assertThat(talk.select("details summary").eachText()).contains("Hvad kan man gøre? Et tænkt eksempel");
        assertThat(page.select(".button-primary").eachText()).containsExactly("Skriv jeres fælles svar");
        assertThat(page.select("tr.bright")).hasSize(1);
        assertThat(page.select("tr:not(.bright) .verdict").text()).isEqualTo("Supplement");
        assertThat(page(doors.look(KAREN, roles + "?sprog=en")).select(".lead").text())
                .isEqualTo("Two tasks. You see one of them alike and one differently.");
    }

    @Test
    void aProposalIsOneUntilEachHasSaidYes() {
        var thursdays = table.thursdays(place);
        table.shown(place, thursdays, table.breaks(place));
        var task = Paths.task(place, thursdays);

        assertThat(page(doors.look(INGE, task + "/faelles-svar"))
                        .select("input[name=situation]")
                        .eachAttr("value"))
                .containsExactly("INCREASE", "SUPPLEMENT", "ALTERNATIVE", "REPLACEMENT", "DIFFERENTLY");
        var refused = doors.send(INGE, task + "/faelles-svar", "version", "0", "words", "", "from", "en dag");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(refused).select("#from").val()).isEqualTo("en dag");
        table.proposes(INGE, place, thursdays);

        var karens = page(doors.look(KAREN, roles));
        assertThat(karens.text())
                .contains("Et forslag fra Inge Balle. I har ikke besluttet det endnu.", "Fra 1. februar");
        assertThat(karens.select(".button-primary").eachText()).containsExactly("Ja, det siger vi også");
        var stale = doors.send(
                METTE, task + "/faelles-svar", "version", "0", "situation", "DIFFERENTLY", "words", "Vi venter.");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Solgården leder.", "Vi venter.");

        assertThat(doors.send(KAREN, task + "/ja", "version", "7")).hasStatus(HttpStatus.CONFLICT);
        assertThat(doors.send(KAREN, task + "/ja", "version", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, roles)).select(".attention")).hasSize(1);
        assertThat(doors.send(LONE, task + "/ja", "version", "1")).hasStatus(HttpStatus.SEE_OTHER);
        var agreed = page(doors.look(KAREN, roles));
        assertThat(agreed.select(".attention")).isEmpty();
        assertThat(agreed.text()).contains("Det blev I enige om");
        assertThat(doors.send(KAREN, task + "/indfoerelser")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, roles))
                        .select("td[data-lane=Solgården]")
                        .text())
                .contains("Leder holdet");

        assertThat(doors.send(
                        KAREN,
                        task + "/faelles-svar",
                        "version",
                        "1",
                        "situation",
                        "DIFFERENTLY",
                        "words",
                        "Vi prøver noget andet."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(INGE, roles)).select(".attention")).hasSize(1);
    }

    @Test
    void aCallIsWrittenDownAndALinkAnswersOnce() {
        var thursdays = table.thursdays(place);
        var round = table.ask(place);
        var phone = Paths.phone(place, YUSUF.organisation());

        assertThat(page(doors.look(KAREN, phone)).select("#who").val()).isEqualTo("Yusuf Demir");
        assertThat(doors.send(KAREN, phone, all("0", List.of(thursdays), "INCREASE")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, phone, with(all("0", List.of(thursdays), "INCREASE"), "who", "Yusuf Demir")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.look(KAREN, roles)).text()).doesNotContain("Det siger vi.");
        assertThat(doors.look(KAREN, phone)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(KAREN, Paths.phone(place, KAREN.organisation()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(LONE, Paths.phone(place, INGE.organisation()))).hasStatus(HttpStatus.FORBIDDEN);

        var link = table.linkFor(INGE, place, round);
        assertThat(page(mvc.get().uri(link).exchange()).text())
                .contains("Demensindsatsen i Nørreby")
                .doesNotContain("Det siger vi.");
        var thanks = mvc.post()
                .uri(link)
                .with(csrf())
                .param("situation[" + thursdays + "]", "REPLACEMENT")
                .exchange();
        assertThat(page(thanks).select("h1").text()).isEqualTo("Tak, Inge Balle");
        assertThat(mvc.get().uri(link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void eveFindsNothingAtAnyAddress() {
        var thursdays = table.thursdays(place);
        table.shown(place, thursdays, table.breaks(place));
        var task = Paths.task(place, thursdays);
        for (var path : List.of(
                roles,
                roles + "/svar",
                roles + "/opgaver/ny",
                task,
                task + "/faelles-svar",
                Paths.phone(place, INGE.organisation()))) {
            assertThat(doors.look(EVE, path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (var path : List.of(
                roles + "/runder",
                roles + "/svar",
                roles + "/opgaver",
                task,
                task + "/sletninger",
                task + "/indfoerelser")) {
            assertThat(doors.send(EVE, path, "version", "1", "title", "Evas"))
                    .as(path)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.send(EVE, task + "/ja", "version", "1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, task + "/faelles-svar", "version", "0", "situation", "DIFFERENTLY", "words", "Evas"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(TAGE, roles + "/svar")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private static String[] all(String version, List<UUID> tasks, String situation) {
        var form = new ArrayList<>(List.of("version", version));
        tasks.forEach(task ->
                form.addAll(List.of("situation[" + task + "]", situation, "words[" + task + "]", "Det siger vi.")));
        return form.toArray(String[]::new);
    }

    private static String[] with(String[] form, String name, String value) {
        var more = new ArrayList<>(List.of(form));
        more.addAll(List.of(name, value));
        return more.toArray(String[]::new);
    }
}

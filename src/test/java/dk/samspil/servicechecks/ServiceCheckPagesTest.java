package dk.samspil.servicechecks;

import static dk.samspil.Cast.BODIL;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.TAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilModuleTest
@Import(Town.class)
class ServiceCheckPagesTest {

    static final String RELIEF = "/servicetjek/behov/RELIEF_FOR_SPOUSE";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ServiceChecks checks;

    @Autowired
    Wishes wishes;

    @BeforeEach
    void empty(@Autowired Town town) {
        town.clears("servicechecks");
    }

    @Test
    void thePictureSaysTheSameAsTheTable() {
        KAREN.does(() -> checks.write(ServiceChecksTest.line(Coverage.PARTLY, "ELDER_ACT 16"), 0));

        var page = read(get(METTE, "/servicetjek"));

        assertThat(page.expectFirst("svg.coverage-map").attr("aria-label"))
                .contains("Delvist dækket: Afløsning, så ægtefællen eller partneren får fri.");
        assertThat(page.select("svg.coverage-map g")).hasSize(14);
        assertThat(page.expectFirst("#RELIEF_FOR_SPOUSE").text())
                .contains(
                        "To timer om ugen",
                        "Delvist dækket",
                        "ældreloven § 16",
                        "Dem på arbejde",
                        "Ikke for frivillige: Pleje");
    }

    @Test
    void twoAtOnceSeeBothVersionsInWords() {
        KAREN.does(() -> checks.write(ServiceChecksTest.line(Coverage.PARTLY, ""), 0));
        var late = new HashMap<>(typed("NOT", ""));
        late.put("level", "Intet");

        var stale = post(METTE, RELIEF, late);

        assertThat(stale).hasStatus(409);
        assertThat(read(stale).select(".conflict blockquote").eachText())
                .contains("To timer om ugen", "Intet", "Delvist dækket", "Ikke dækket");
        assertThat(read(stale).expectFirst("textarea[name=level]").val()).isEqualTo("Intet");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsWrong() {
        var refused = post(KAREN, RELIEF, typed("NOT", "SOCIAL_SERVICES_ACT 9999"));
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).expectFirst("textarea[name=level]").val()).isEqualTo("To timer om ugen");

        var numbers = new HashMap<String, String>();
        for (int cell = 0; cell < GroupSize.CELLS; cell++) {
            numbers.put("people[" + cell + "]", cell == 4 ? "mange" : "12");
        }
        numbers.putAll(Map.of("source", "Skøn", "relatives", "<b>", "overlooked", "", "version", "0"));
        var page = read(post(KAREN, "/servicetjek/maalgruppe", numbers));
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#people[4]");
        assertThat(page.expectFirst("textarea[name=relatives]").val()).isEqualTo("<b>");
        numbers.put("people[4]", "");
        assertThat(post(KAREN, "/servicetjek/maalgruppe", numbers)).hasStatus(303);
        assertThat(read(get(KAREN, "/servicetjek")).text()).contains("I alt 96 mennesker", "Ukendt");
    }

    @Test
    void aReviewBeforeTheApprovalIsRefused() {
        var refused = post(
                BODIL,
                "/servicetjek/godkendelse",
                Map.of("day", "2026-11-18", "reference", "Udvalg", "review", "18.11.2026", "version", "0"));

        assertThat(refused).hasStatus(422);
        assertThat(read(refused).expectFirst("#review-problem").text()).contains("senere dag");
        assertThat(get(KAREN, "/servicetjek/godkendelse")).hasStatus(403);
    }

    @Test
    void anUncoveredNeedMeetsOffersAndGoesOnTheWishList() {
        KAREN.does(() -> checks.write(ServiceChecksTest.line(Coverage.NOT, ""), 0));
        var line = read(get(KAREN, RELIEF));
        assertThat(line.text()).contains("Ingen forening i kommunen tilbyder det endnu");
        var form = read(get(KAREN, line.expectFirst("a[href$=/oenske]").attr("href")));

        assertThat(post(
                        KAREN,
                        RELIEF + "/oenske",
                        Map.of(
                                "id", form.expectFirst("input[name=id]").val(),
                                "text", "Afløsning om aftenen 🌙",
                                "contact", "Karen Holm",
                                "phone", "10203041")))
                .hasStatus(303);

        var seen = read(get(TAGE, "/oensker?behov=RELIEF_FOR_SPOUSE&kommune="));
        assertThat(seen.text()).contains("Nørreby Kommune", "Afløsning om aftenen 🌙", "10 20 30 41");
        assertThat(seen.select("form[action$=/tilbagetrukket]")).isEmpty();
        assertThat(read(get(KAREN, "/oensker")).select("form[action$=/tilbagetrukket]"))
                .hasSize(1);
        assertThat(read(get(TAGE, "/oensker?kommune=0791")).text()).contains("Ingen ønsker");
    }

    @Test
    void itIsNotThereForAssociationsAndEmptyForEve() {
        KAREN.does(() -> checks.write(ServiceChecksTest.line(Coverage.NOT, ""), 0));

        assertThat(get(INGE, "/servicetjek")).hasStatus(404);
        assertThat(get(INGE, RELIEF)).hasStatus(404);
        assertThat(get(KAREN, "/servicetjek/behov/NOTHING")).hasStatus(404);
        assertThat(read(get(EVE, "/servicetjek")).text()).doesNotContain("To timer om ugen");
    }

    private static Map<String, String> typed(String coverage, String basis) {
        return Map.of(
                "level",
                "To timer om ugen",
                "coverage",
                coverage,
                "basis",
                basis,
                "evidence",
                "",
                "notReached",
                "",
                "mustNot",
                "",
                "version",
                "0");
    }

    private MvcTestResult get(Cast who, String path) {
        return mvc.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Cast who, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(user(who.id().toString())).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static Document read(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dk.samspil.directory;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.TAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.Cast;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.documents.VeraPdf;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@SamspilTest
@Import(Town.class)
class OfferPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Offers offers;

    @Autowired
    Ids ids;

    @Autowired
    TestClock clock;

    @BeforeEach
    void empty(@Autowired Town town) {
        town.clears("directory");
    }

    @Test
    void anOfferAnswersInTheOrderPeopleAsk() {
        var page = read(look(published(SampleOffer.BREAK).path()));

        assertThat(page.select(".answer-list h2").eachText())
                .containsExactly(
                        "Hvem kommer, og hvem møder du først?",
                        "Hvad sker der?",
                        "Hvem er det for?",
                        "Hvor og hvornår?",
                        "Det gør vi ikke",
                        "Hvem står bag?",
                        "Det gør kommunen ved siden af");
        assertThat(page.select("a.button-primary").eachAttr("href")).containsExactly("tel:+4510203061");
        assertThat(page.select("svg.scene").attr("aria-label")).startsWith("Tegning: to mennesker drikker kaffe");
        assertThat(page.select(".breadcrumbs a").eachAttr("href")).last().isEqualTo("/faellesskaber?kommune=0370");
    }

    @Test
    void freshnessBearsAName() {
        var offer = published(SampleOffer.BREAK);
        clock.advance(Duration.ofDays(21));
        assertThat(read(look(offer.path())).text())
                .contains("Inge Balle bekræftede det for tre uger siden.")
                .doesNotContain("længe siden");
        assertThat(read(look("/faellesskaber?sprog=en")).text()).contains("confirmed three weeks ago by Inge Balle");

        clock.advance(Duration.ofDays(200));
        assertThat(read(look(offer.path())).text())
                .contains("for 7 måneder siden", "Ring og hør, om det stadig passer");
    }

    @Test
    void aSearchCanBeKeptAndSent() {
        published(SampleOffer.BREAK);
        published(SampleOffer.in("0791", "Gåtur & kaffe"));

        var page = read(look("/faellesskaber?q=kaffe&kommune=0791&behov=COMPANY"));

        assertThat(page.select(".hits h3").eachText()).containsExactly("Gåtur & kaffe");
        assertThat(page.select("#q").val()).isEqualTo("kaffe");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("0791", "COMPANY");
        assertThat(page.select("#found ~ .links a").eachAttr("href"))
                .contains("/faellesskaber?q=kaffe&behov=COMPANY", "/faellesskaber?kommune=0791&behov=COMPANY");
        assertThat(read(look("/faellesskaber?q=svømning")).text())
                .contains("Vi fandt ikke noget", "Det kan godt findes alligevel");
        assertThat(look("/faellesskaber?kommune=9999&behov=X&side=-4")).hasStatusOk();
    }

    @Test
    void whatSomebodyWroteIsNeverRunAndNeverLost() {
        var words = "<script>alert('x')</script> '; drop table directory.offer; -- 🙂";
        var offer = published(SampleOffer.allOf(words));

        for (var path : new String[] {offer.path(), offer.path() + "/folder", "/faellesskaber"}) {
            var page = read(look(path));
            assertThat(page.select("script:not([src])")).as(path).isEmpty();
            assertThat(page.text()).as(path).contains(words);
        }
        assertThat(read(get(INGE, "/tilbud/" + offer.id())).select("#what").val())
                .isEqualTo(words);
    }

    @Test
    void aDraftMayBeNearlyEmptyButNotPublished() {
        var id = ids.next();
        assertThat(post(INGE, "/tilbud", Map.of("id", id.toString(), "title", "")))
                .hasStatus(422);
        assertThat(post(INGE, "/tilbud", Map.of("id", id.toString(), "title", "Gåtur")))
                .hasStatus(303);

        var refused = post(
                INGE, "/tilbud/" + id + "/udgivelser", Map.of("version", "1", "title", "Gåtur 🙂", "what", "Vi går."));

        assertThat(refused).hasStatus(422);
        var page = read(refused);
        assertThat(page.select(".errors a").eachAttr("href")).containsExactly("#whoComes", "#municipality", "#phone");
        assertThat(page.select("#title").val()).isEqualTo("Gåtur 🙂");
        assertThat(page.select("form:has(#what) input[name=version]").val()).isEqualTo("1");
        assertThat(look("/faellesskaber/" + id)).hasStatus(404);
        assertThat(get(EVE, "/faellesskaber/" + id)).hasStatus(404);
        assertThat(read(get(JENS, "/faellesskaber/" + id)).text()).contains("Kun I kan se den");
    }

    @Test
    void tooMuchIsKeptAndExplained() {
        var much = "æ".repeat(20_000);
        var refused = post(
                INGE, "/tilbud", Map.of("id", ids.next().toString(), "title", "Gåtur", "what", much, "mail", "inge"));

        assertThat(refused).hasStatus(422);
        var page = read(refused);
        assertThat(page.select("#what").val()).isEqualTo(much);
        assertThat(page.select(".errors").text()).contains("4.000", "20.000", "e-mailadresse");
    }

    @Test
    void theSlowerOfTwoSeesBothVersions() {
        var offer = published(SampleOffer.BREAK);
        var typed = Map.of(
                "version",
                String.valueOf(offer.version()),
                "title",
                "En pause",
                "whoComes",
                "Vi",
                "what",
                "Kage",
                "municipality",
                "0370",
                "phone",
                "10203061");
        assertThat(post(JENS, "/tilbud/" + offer.id(), typed)).hasStatus(303);

        var late = post(INGE, "/tilbud/" + offer.id(), changed(typed, "what", "Boller"));

        assertThat(late).hasStatus(409);
        var page = read(late);
        assertThat(page.select("blockquote").eachText()).containsExactly("Kage", "Boller");
        assertThat(page.select("#what").val()).isEqualTo("Boller");
        var version = page.select("form:has(#what) input[name=version]").val();
        assertThat(post(
                        INGE,
                        "/tilbud/" + offer.id(),
                        changed(changed(typed, "what", "Kage og boller"), "version", version)))
                .hasStatus(303);
    }

    @Test
    void staffMayLookButNotWrite() {
        var offer = published(SampleOffer.BREAK);

        assertThat(read(get(TAGE, "/tilbud")).select("a[href^=/tilbud/]")).isEmpty();
        assertThat(read(get(TAGE, "/tilbud")).select("a[href=" + offer.path() + "]"))
                .isNotEmpty();
        assertThat(get(TAGE, "/tilbud/nyt")).hasStatus(403);
        assertThat(post(TAGE, "/tilbud/" + offer.id() + "/tilbagetraekninger", Map.of()))
                .hasStatus(403);
        assertThat(look("/tilbud")).hasStatus(303);
    }

    @Test
    void anOfferIsConfirmedAndTakenDownFromItsForm() {
        var offer = published(SampleOffer.BREAK);
        var page = read(get(INGE, "/tilbud/" + offer.id()));
        assertThat(page.select("form").eachAttr("action"))
                .contains("/tilbud/" + offer.id() + "/bekraeftelser", "/tilbud/" + offer.id() + "/tilbagetraekninger");
        assertThat(page.select(".button-primary")).hasSize(1);

        clock.advance(Duration.ofDays(3));
        assertThat(post(JENS, "/tilbud/" + offer.id() + "/bekraeftelser", Map.of()))
                .hasStatus(303);
        assertThat(read(look(offer.path())).text()).contains("bekræftede det i dag.");

        assertThat(post(INGE, "/tilbud/" + offer.id() + "/tilbagetraekninger", Map.of()))
                .hasStatus(303);
        assertThat(look(offer.path())).hasStatus(404);
        assertThat(look(offer.path() + "/folder")).hasStatus(404);
        assertThat(look(offer.path() + "/folder.pdf")).hasStatus(404);
    }

    @Test
    void evePassesByOthersOffers() {
        var offer = published(SampleOffer.BREAK);
        assertThat(get(EVE, "/tilbud/" + offer.id())).hasStatus(404);
        assertThat(post(EVE, "/tilbud/" + offer.id() + "/tilbagetraekninger", Map.of()))
                .hasStatus(404);
        assertThat(read(get(EVE, "/tilbud")).text()).doesNotContain("En pause i hverdagen");
        assertThat(get(EVE, "/tilbud/1")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Vi mødes og snakker om løst og fast, og så drikker vi kaffe. ",
                "🙂 <b>fedt</b> ",
                "Sammenhold"
            })
    void theLeafletIsOneSheetThatCanBeReadAloud(String words) throws Exception {
        var offer =
                published(words.isEmpty() ? SampleOffer.BREAK : SampleOffer.allOf(words.repeat(79 / words.length())));

        var pdf = look(offer.path() + "/folder.pdf").getResponse().getContentAsByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document)).contains("Naboer i Nørreby");
        }
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theLeafletSaysWhereWhenAndHowMuchAndHasStripsToTearOff() {
        var page = read(look(published(SampleOffer.BREAK).path() + "/folder"));
        assertThat(page.select("main li").eachText()).contains(SampleOffer.BREAK.place(), SampleOffer.BREAK.price());
        assertThat(page.select(".tear-offs li")).hasSize(8);
        assertThat(page.select(".tear-offs li:not([aria-hidden])").text())
                .isEqualTo("En pause i hverdagen Inge 10 20 30 61");
    }

    private Offer published(OfferText text) {
        var id = new OfferId(ids.next());
        return INGE.asks(() -> {
            offers.write(id, text);
            assertThat(offers.publish(id, 1, text)).isEmpty();
            return offers.own(id);
        });
    }

    private static Map<String, String> changed(Map<String, String> typed, String field, String value) {
        var changed = new HashMap<>(typed);
        changed.put(field, value);
        return changed;
    }

    private MvcTestResult look(String address) {
        return mvc.get().uri(URI.create(address.replace("ø", "%C3%B8"))).exchange();
    }

    private MvcTestResult get(Cast person, String address) {
        return mvc.get()
                .uri(address)
                .with(user(person.id().toString()))
                .sessionAttr("samspil.name", person.fullName())
                .exchange();
    }

    private MvcTestResult post(Cast person, String address, Map<String, String> typed) {
        var request = mvc.post().uri(address).with(user(person.id().toString())).with(csrf());
        typed.forEach(request::param);
        return request.sessionAttr("samspil.name", person.fullName()).exchange();
    }

    private static Document read(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

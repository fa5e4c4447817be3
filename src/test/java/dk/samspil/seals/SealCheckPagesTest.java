package dk.samspil.seals;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.KAREN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.seals.Known.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
class SealCheckPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Seals seals;

    Doors doors;

    @BeforeEach
    void before() {
        doors = new Doors(mvc);
    }

    @Test
    void anybodyCanAskInBothLanguages() {
        assertThat(page(doors.open("/tjek")).select("h1").text()).isEqualTo("Er aftalen ægte?");
        assertThat(page(doors.open("/tjek?sprog=en")).select("h1").text()).isEqualTo("Is the agreement genuine?");
        assertThat(page(doors.open("/tjek")).select("footer a[href=/tjek]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, Gælder nu, Fra 1. januar 2027 til og med 31. december 2028",
        "REPLACED, Afløst, Til og med 31. december 2028. En nyere udgave har afløst den."
    })
    void whoHoldsAGenuineFileReadsWhatItIsAndWhetherItIsInForce(Standing standing, String word, String period) {
        var answer = page(check("aftale.pdf", sealed(standing.name())));

        assertThat(answer.select("h1").text()).isEqualTo("Filen er ægte");
        assertThat(answer.title()).startsWith("Filen er ægte");
        assertThat(answer.select(".badge").text()).isEqualTo(word);
        assertThat(facts(answer))
                .containsEntry("Hvad den er", "Samspilsaftale om <b>sang</b>")
                .containsEntry("Parter", "Nørreby Kommune, Naboer i Nørreby")
                .containsEntry("Gælder", period);
        assertThat(answer.text()).contains("Kun til udvikling.");
    }

    @Test
    void ofWhatNoRoomKnowsOnlyTheSealIsTold() {
        var answer = page(check("aftale.pdf", sealed("something else")));

        assertThat(facts(answer)).containsOnlyKeys("Forseglet", "Tidspunktet");
        assertThat(answer.select(".badge")).isEmpty();
    }

    @Test
    void aChangedFileSaysNothingOfWhatItWas() {
        var file = sealed("IN_FORCE");
        file[file.length / 3] ^= 1;
        var answer = page(check("aftale.pdf", file));

        assertThat(answer.select("h1").text()).isEqualTo("Filen er ændret");
        assertThat(answer.text()).doesNotContain("Naboer", "sang");
        assertThat(answer.select("dl")).isEmpty();
    }

    @Test
    void whateverElseItIsIsSaid() {
        var file = sealed("IN_FORCE");
        assertThat(title("aftale.txt", "Hej".getBytes(UTF_8))).isEqualTo("Filen er ikke en PDF");
        assertThat(title("aftale.pdf", Arrays.copyOf(file, file.length / 2))).isEqualTo("Filen er ikke hel");
        assertThat(title("aftale.pdf", Paper.agreement())).isEqualTo("Filen er ikke forseglet");
        assertThat(title("aftale.pdf", new byte[11 * 1024 * 1024])).isEqualTo("Filen er for stor");
    }

    @Test
    void withoutAFileThePageAsksForOne() {
        var answer = check("", new byte[0]);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#problems a").text()).contains("Vi fik ingen fil");
        assertThat(doors.answer("/tjek")).hasStatus(422);
    }

    @Test
    void eveReadsNoMoreThanAnybody() {
        var sealed = sealed("IN_FORCE");
        var answer = mvc.post()
                .uri("/tjek")
                .multipart()
                .file(new MockMultipartFile("file", "aftale.pdf", "application/pdf", sealed))
                .with(user(EVE.id().toString()))
                .with(csrf())
                .exchange();

        assertThat(facts(page(answer))).isEqualTo(facts(page(check("aftale.pdf", sealed))));
    }

    private byte[] sealed(String subject) {
        return KAREN.asks(() -> seals.seal(Paper.agreement(), new SealFacts("Underskrevet", subject)))
                .pdf();
    }

    private String title(String name, byte[] content) {
        return page(check(name, content)).select("h1").text();
    }

    private MvcTestResult check(String name, byte[] content) {
        return mvc.post()
                .uri("/tjek")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .with(csrf())
                .exchange();
    }

    private static Map<String, String> facts(Document page) {
        var facts = new LinkedHashMap<String, String>();
        page.select("dl.facts dt")
                .forEach(term -> facts.put(
                        term.text(),
                        Objects.requireNonNull(term.nextElementSibling()).text()));
        return facts;
    }

    /** A room whose subjects are called as they stand. */
    @TestConfiguration
    static class Agreements {

        @Bean
        SealedThing agreements() {
            return subject -> Arrays.stream(Standing.values())
                    .filter(standing -> standing.name().equals(subject))
                    .findFirst()
                    .map(standing -> new Known(
                            "Samspilsaftale om <b>sang</b>",
                            List.of("Nørreby Kommune", "Naboer i Nørreby"),
                            standing,
                            LocalDate.of(2027, 1, 1),
                            LocalDate.of(2028, 12, 31)));
        }
    }
}

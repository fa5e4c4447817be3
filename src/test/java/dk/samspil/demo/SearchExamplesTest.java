package dk.samspil.demo;

import static dk.samspil.Browser.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.DemoTown;
import dk.samspil.TestDatabase;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the pages suggest to look for is found in the town that is shown. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {TestDatabase.class, DemoTown.class})
class SearchExamplesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Messages messages;

    @Test
    void everyExampleIsFoundAndSoAreAllOfThemAtOnce() {
        var examples = Arrays.stream(Language.values())
                .flatMap(language -> Stream.of("front.home.search.hint", "directory.search.text.hint")
                        .map(messages.in(language)::get))
                .map(SearchExamplesTest::examples)
                .toList();

        assertThat(examples).allSatisfy(some -> assertThat(some.split(", ")).hasSize(3));
        assertThat(examples.stream().flatMap(some -> Stream.concat(Stream.of(some), Stream.of(some.split(", ")))))
                .allSatisfy(example -> assertThat(page(mvc.get()
                                        .uri("/faellesskaber")
                                        .param("q", example)
                                        .exchange())
                                .select(".hits > li"))
                        .isNotEmpty());
    }

    /** "gåtur, sang, aflastning" of "For eksempel gåtur, sang eller aflastning". */
    private static String examples(String hint) {
        return hint.replaceFirst("^For (eksempel|example):? ", "")
                .replaceFirst(" \\(.*\\)$", "")
                .replaceFirst(" (eller|or) ", ", ");
    }
}

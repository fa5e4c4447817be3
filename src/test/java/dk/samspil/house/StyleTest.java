package dk.samspil.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code STYLE.md} asks for and a machine can see. */
class StyleTest {

    private static final Pattern LAYER =
            Pattern.compile("package [\\w.]*\\.(util|utils|common|dto|impl|helper|service|controller|model|config)\\b");
    private static final Pattern OWN_CHANCE = Pattern.compile(
            "\\b(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now\\(\\)|UUID\\.randomUUID\\(|Clock\\.system(UTC|DefaultZone)\\(");

    @Test
    void aFileFitsInAHead() {
        assertThat(longerThan(
                        300,
                        Stream.of("src/main/java", "src/test/java")
                                .flatMap(folder -> Source.in(folder, ".java").stream())
                                .toList()))
                .isEmpty();
        assertThat(longerThan(120, Source.in("src/main/jte", ".jte"))).isEmpty();
    }

    @Test
    void noFolderIsNamedAfterALayer() {
        assertThat(matching(LAYER, Source.in("src/main/java", ".java"))).isEmpty();
    }

    @Test
    void timeIdsAndChanceArePassedIn() {
        assertThat(matching(OWN_CHANCE, Source.in("src/main/java", ".java"))).isEmpty();
    }

    @Test
    void theRulesBite() {
        assertThat(longerThan(2, List.of(new Source("Long.java", "1\n2\n3\n")))).containsExactly("Long.java");
        assertThat(matching(LAYER, List.of(new Source("Strings.java", "package dk.samspil.web.util;"))))
                .containsExactly("Strings.java");
        assertThat(matching(
                        OWN_CHANCE,
                        List.of(
                                new Source("Early.java", "var now = Instant.now();"),
                                new Source("Random.java", "UUID.randomUUID()"))))
                .containsExactly("Early.java", "Random.java");
    }

    private static List<String> longerThan(int lines, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines() > lines)
                .map(Source::path)
                .toList();
    }

    private static List<String> matching(Pattern forbidden, List<Source> sources) {
        return sources.stream()
                .filter(source -> forbidden.matcher(source.text()).find())
                .map(Source::path)
                .toList();
    }
}

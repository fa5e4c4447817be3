package dk.samspil.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say can be found: each link leads somewhere, and each label of the walk stands on a page. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LABEL = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern GAP = Pattern.compile("\\{[^{}]*\\}");

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(documents().flatMap(DocumentsTest::brokenLinks)).isEmpty();
    }

    @Test
    void everyLabelOfTheWalkStandsOnAPage() {
        var walk = walk(document("README.md").text());
        assertThat(labels(walk)).hasSizeGreaterThan(20);
        assertThat(missing(walk)).isEmpty();
    }

    @Test
    void theRulesBite() {
        assertThat(brokenLinks(new Source("Here.md", "# A word\n[a](#a-word) [b](#no) [c](README.md) [d](none.md) [e](https://x.example)")))
                .containsExactly("Here.md: #no", "Here.md: none.md");
        assertThat(missing("Press **Log ind**, **Inviter Naboer** and **Gør det hele**.")).containsExactly("Gør det hele");
    }

    private static Stream<Source> documents() {
        return Stream.of(Stream.of("README.md", "STYLE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md").map(DocumentsTest::document),
                        Source.in("docs", ".md").stream())
                .flatMap(found -> found);
    }

    private static Source document(String path) {
        var source = Source.in(path, path).getFirst();
        return new Source(path, source.text());
    }

    private static Stream<String> brokenLinks(Source document) {
        return LINK.matcher(document.text()).results().filter(link -> {
            var beside = Path.of(document.path()).resolveSibling(link.group(1)).normalize();
            var there = link.group(1).isEmpty() ? document.text() : textAt(beside);
            return there == null || link.group(2) != null && !headings(there).contains(link.group(2));
        }).map(link -> document.path() + ": " + link.group(1) + (link.group(2) == null ? "" : "#" + link.group(2)));
    }

    /** What stands in a file, nothing of a folder, null where there is neither. */
    private static String textAt(Path path) {
        return Files.isDirectory(path) ? "" : Files.exists(path) ? document(path.toString()).text() : null;
    }

    /** As GitHub makes an anchor of a heading. */
    private static List<String> headings(String document) {
        return HEADING.matcher(document).results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    private static String walk(String readme) {
        int start = readme.indexOf("\n## A walk");
        return readme.substring(start, readme.indexOf("\n## ", start + 1)).replaceAll("\\s+", " ");
    }

    private static List<String> labels(String walk) {
        return LABEL.matcher(walk).results().map(label -> label.group(1)).toList();
    }

    private static List<String> missing(String walk) {
        var texts = MessagesTest.textsIn("_da.properties").values().stream().map(DocumentsTest::withGaps).collect(Collectors.toSet());
        return labels(walk).stream().filter(label -> texts.stream().noneMatch(text -> text.matcher(label).matches())).toList();
    }

    /** Where a text has room for a name, any name fits. */
    private static Pattern withGaps(String text) {
        return Pattern.compile(Stream.of(GAP.split(text, -1)).map(Pattern::quote).collect(Collectors.joining(".+")));
    }
}

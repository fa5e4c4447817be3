package dk.samspil.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say can be found: each link leads somewhere, and each label of the walk stands on a page. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LABEL = Pattern.compile("\\*\\*(.+?)\\*\\*(?: \\((.+?)\\))?");
    private static final Pattern GAP = Pattern.compile("\\{[^{}]*\\}");
    private static final Map<String, String> DANISH = MessagesTest.textsIn("_da.properties");
    private static final Map<String, String> ENGLISH = MessagesTest.textsIn("_en.properties");

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(documents().flatMap(DocumentsTest::brokenLinks)).isEmpty();
    }

    @Test
    void everyLabelOfTheWalkStandsOnAPageInBothLanguages() {
        var walk = walk(document("README.md").text());
        assertThat(LABEL.matcher(walk).results()).hasSizeGreaterThan(20);
        assertThat(missing(walk)).isEmpty();
    }

    @Test
    void theRulesBite() {
        assertThat(brokenLinks(new Source(
                        "Here.md",
                        "# A word\n[a](#a-word) [b](#no) [c](README.md) [d](none.md) [e](https://x.example)")))
                .containsExactly("Here.md: #no", "Here.md: none.md");
        assertThat(
                        missing(
                                "Press **Log ud**, **Inviter Naboer** (Invite Naboer), **Inviter Naboer** (Call us) and **Gør det, hele**."))
                .containsExactly("**Inviter Naboer** (Call us)", "**Gør det, hele**");
    }

    private static Stream<Source> documents() {
        return Stream.of(
                        Stream.of("README.md", "STYLE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
                                .map(DocumentsTest::document),
                        Source.in("docs", ".md").stream())
                .flatMap(found -> found);
    }

    private static Source document(String path) {
        var source = Source.in(path, path).getFirst();
        return new Source(path, source.text());
    }

    private static Stream<String> brokenLinks(Source document) {
        return LINK.matcher(document.text())
                .results()
                .filter(link -> {
                    var beside = Path.of(document.path())
                            .resolveSibling(link.group(1))
                            .normalize();
                    var there = link.group(1).isEmpty() ? document.text() : textAt(beside);
                    return there == null
                            || link.group(2) != null && !headings(there).contains(link.group(2));
                })
                .map(link ->
                        document.path() + ": " + link.group(1) + (link.group(2) == null ? "" : "#" + link.group(2)));
    }

    /** What stands in a file, nothing of a folder, null where there is neither. */
    private static String textAt(Path path) {
        return Files.isDirectory(path)
                ? ""
                : Files.exists(path) ? document(path.toString()).text() : null;
    }

    /** As GitHub makes an anchor of a heading. */
    private static List<String> headings(String document) {
        return HEADING.matcher(document)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** From the people one can be, to the end of the story. */
    private static String walk(String readme) {
        return readme.substring(readme.indexOf("\n## Who is in the demo"), readme.indexOf("\n## Settings"))
                .replaceAll("\\s+", " ");
    }

    private static List<String> missing(String walk) {
        return LABEL.matcher(walk)
                .results()
                .filter(label -> DANISH.entrySet().stream()
                        .noneMatch(text -> says(text.getValue(), label.group(1))
                                && (label.group(2) == null || says(ENGLISH.get(text.getKey()), label.group(2)))))
                .map(MatchResult::group)
                .toList();
    }

    /** Where a text has room for a name, any name fits; a text that is nothing but room says nothing. */
    private static boolean says(String text, String label) {
        var words = List.of(GAP.split(text, -1));
        return words.stream().anyMatch(word -> word.chars().anyMatch(Character::isLetter))
                && label.matches(words.stream().map(Pattern::quote).collect(Collectors.joining(".+")));
    }
}

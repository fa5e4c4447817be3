package dk.samspil.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, everything asked for has a text, and no text is left over. */
class MessagesTest {

    private static final Set<String> DANISH = keysIn("_da.properties");
    private static final Set<String> ENGLISH = keysIn("_en.properties");
    private static final UsedTexts USED =
            UsedTexts.in(Stream.of(Source.in("src/main/java", ".java"), Source.in("src/main/jte", ".jte"))
                    .flatMap(List::stream)
                    .toList());

    @Test
    void bothLanguagesSayEverything() {
        assertThat(ENGLISH).containsExactlyInAnyOrderElementsOf(DANISH);
    }

    @Test
    void whatTheCodeAsksForHasAText() {
        assertThat(USED.withoutText(DANISH)).isEmpty();
    }

    @Test
    void noTextIsLeftOver() {
        assertThat(USED.unused(DANISH)).isEmpty();
    }

    @Test
    void theRulesBite() {
        var used = UsedTexts.in(List.of(new Source(
                "Page.jte", "${t.get(\"web.there\")} ${t.get(\"web.missing\")} ${t.get(\"web.kind.\" + kind)}")));
        var keys = Set.of("web.there", "web.leftOver", "web.kind.a", "notice.web.gone");
        assertThat(used.withoutText(keys)).containsExactly("web.missing");
        assertThat(used.unused(keys)).containsExactlyInAnyOrder("web.leftOver", "notice.web.gone");
    }

    /** All texts of a language, of all rooms. */
    static Map<String, String> textsIn(String ending) {
        var all = new TreeMap<String, String>();
        for (var source : Source.in("src/main/resources/messages", ending)) {
            var texts = new Properties();
            try {
                texts.load(new StringReader(source.text()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
        }
        return all;
    }

    private static Set<String> keysIn(String ending) {
        return textsIn(ending).keySet();
    }
}

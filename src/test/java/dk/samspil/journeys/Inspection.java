package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Looks at each distinct page once, in Danish at two widths and in English on a phone: the rules of WCAG 2.2 A and AA, that no id stands
 * twice, and whether it still fits when the text is twice as large.
 */
final class Inspection {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Put on a page once: its builder for Java puts it there for every look, and that takes longer than the look. */
    private static final String AXE = axe();

    /** Only what is wrong, with the first of the elements it is wrong with. */
    private static final String LOOK = """
            async ([rules, contrast]) => (await axe.run({
                    runOnly: rules, resultTypes: ['violations'], rules: { 'color-contrast': { enabled: contrast } } })).violations
                .map(v => v.id + ': ' + v.help + v.nodes.slice(0, 3).map(n => '\\n    ' + n.html).join('')).join('\\n')""";

    private static final String LANGUAGE = "sprog";
    private static final Set<String> SEEN = new HashSet<>();
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private Inspection() {}

    /**
     * A page that was answered with a refusal, or with a result, is another page than the same one at rest; one that is not
     * there is the same wherever it was looked for.
     */
    static void once(Page page, int status, boolean posted) {
        boolean result = posted && status == 200;
        var name = name(page.url(), status) + (result ? " answered" : "");
        if (!SEEN.add(name)) {
            return;
        }
        var width = page.viewportSize();
        look(page, name, true, DESK, PHONE);
        page.setViewportSize(width.width, width.height);
        if (status == 200 && !result) {
            inTheOtherLanguage(page, name);
        }
    }

    /** @param contrast whether the colours are looked at, which takes longer than all the rest */
    private static void look(Page page, String name, boolean contrast, int... widths) {
        page.evaluate(AXE);
        assertThat(page.evaluate(TWICE)).as("ids that stand twice on %s", name).isEqualTo("");
        for (int width : widths) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate(LOOK, List.of(RULES, contrast)))
                    .as("axe on %s at %d px", name, width)
                    .isEqualTo("");
            assertThat(overflow(page))
                    .as("%s scrolls sideways at %d px", name, width)
                    .isLessThanOrEqualTo(0);
        }
        withLargeText(page, name);
    }

    /** Twice the text on a phone: nothing is cut off and nothing scrolls sideways. */
    private static void withLargeText(Page page, String name) {
        page.evaluate(
                "document.documentElement.style.fontSize = 2 * parseFloat(getComputedStyle(document.documentElement).fontSize) + 'px'");
        assertThat(overflow(page))
                .as("%s scrolls sideways with large text: %s", name, page.evaluate(WIDEST))
                .isLessThanOrEqualTo(0);
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    private static final String TWICE = """
            [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i).join(' ')""";

    private static final String WIDEST = """
            [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 5).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 30)).join(' | ')""";

    private static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    /** Beside the page, in the same browser: what it has fetched already is not fetched again. */
    private static void inTheOtherLanguage(Page page, String name) {
        var context = page.context();
        var chosen = context.cookies().stream()
                .filter(cookie -> cookie.name.equals(LANGUAGE))
                .toList();
        context.addCookies(List.of(new Cookie(LANGUAGE, "en").setUrl(page.url())));
        try (var other = context.newPage()) {
            other.setViewportSize(DESK, 900);
            other.navigate(page.url());
            assertThat(other.locator("html").getAttribute("lang")).isEqualTo("en");
            // The same markup in the same colours with other words: one width shows what they change.
            look(other, name + " (en)", false, PHONE);
        } finally {
            context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(LANGUAGE));
            context.addCookies(chosen);
        }
    }

    /** The address without what differs from one visit to the next. */
    private static String name(String url, int status) {
        if (status == 404) {
            return "404";
        }
        var address = url.replaceFirst("https?://[^/]+", "")
                .replaceAll("[?#].*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("(/svar/[a-z-]+/)[^/]+", "$1*");
        return status == 200 ? address : address + " " + status;
    }

    private static String axe() {
        try (var script = Inspection.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

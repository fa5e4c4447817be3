package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person in front of one browser: opens, reads, fills in, presses. Every page they meet is looked at once by {@link Inspection}. */
class Visit {

    private static final double PATIENCE = 15_000;

    private final Page page;
    private final boolean inspected;
    private final List<String> troubles = new ArrayList<>();
    private final Set<String> trail = new LinkedHashSet<>();
    private int status;
    private boolean posted;

    Visit(BrowserContext context, boolean inspected) {
        this.page = context.newPage();
        this.inspected = inspected;
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(this::listen);
        page.onPageError(troubles::add);
        page.onResponse(this::remember);
    }

    Page page() {
        return page;
    }

    Visit signIn(String name) {
        open("/demo/ind");
        return press(name);
    }

    /** Goes on at the width of a telephone. */
    Visit onAPhone() {
        page.setViewportSize(360, 740);
        return this;
    }

    Visit open(String path) {
        page.navigate(path);
        return arrived();
    }

    /** What is kept at an address, where it is no page. */
    byte[] fetch(String path) {
        return page.request().get(path).body();
    }

    /** Follows a link by its words. */
    Visit follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return arrived();
    }

    /** Follows the link on the line or card that says this. */
    Visit followIn(String block, String words) {
        within(block)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        return arrived();
    }

    Visit press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return arrived();
    }

    /** The same for one of several buttons alike: the one on the line or card that says this. */
    Visit pressIn(String block, String button) {
        within(block)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
        return arrived();
    }

    Visit fill(String label, String value) {
        field(label).fill(value);
        return this;
    }

    Visit choose(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Ticks or picks one of the choices under a question. */
    Visit pick(String question, String option) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .first()
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    /** The same for one of several questions that are put alike: the one in this block. */
    Visit pickIn(String block, String question, String option) {
        within(block)
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question))
                .first()
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    Visit fillIn(String block, String label, String value) {
        within(block)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first()
                .fill(value);
        return this;
    }

    /** Opens what is folded away. */
    Visit unfold(String summary) {
        page.getByText(summary).click();
        return this;
    }

    /** The same, where several are folded away alike: the one in this block. */
    Visit unfoldIn(String block, String summary) {
        within(block).getByText(summary).click();
        return this;
    }

    /** What the page says, as one reads it. */
    String words() {
        return page.locator("main").innerText();
    }

    String path() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    /** The page's own address, without what was asked of it. */
    String address() {
        return path().replaceFirst("[?#].*", "");
    }

    /** The addresses met below this one. */
    List<String> beenTo(String below) {
        return trail.stream().filter(met -> met.startsWith(below)).toList();
    }

    /** How the house answered, the last time this page was asked for. */
    int status() {
        return status;
    }

    Visit sees(String... words) {
        assertThat(words()).contains(words);
        return this;
    }

    /** For what a script does before the next page comes. */
    Visit waitsFor(String words) {
        page.getByText(words).first().waitFor();
        return arrived();
    }

    Visit doesNotSee(String... words) {
        assertThat(page.content()).doesNotContain(words);
        return this;
    }

    /** The panel, list item or section that says this. */
    Locator within(String words) {
        return page.locator("main li, main section, main .panel")
                .filter(new Locator.FilterOptions().setHasText(words))
                .last();
    }

    void assertWithoutTrouble() {
        assertThat(troubles).as("said by the browser's console").isEmpty();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private Visit arrived() {
        page.waitForLoadState();
        if (status == 200) {
            trail.add(address());
        }
        if (inspected) {
            Inspection.once(page, status, posted);
        }
        return this;
    }

    private void remember(Response response) {
        if (response.request().isNavigationRequest() && response.status() != 303) {
            status = response.status();
            posted = response.request().method().equals("POST");
            if (status >= 500) {
                troubles.add(status + " at " + response.url());
            }
        }
    }

    /** A page that is refused on purpose is an error to the console, but no trouble. */
    private void listen(ConsoleMessage message) {
        var isThePageItself =
                message.text().startsWith("Failed to load resource") && samePage(message.location(), page.url());
        if (List.of("error", "warning").contains(message.type()) && !isThePageItself) {
            troubles.add(message.text() + " (" + message.location() + ")");
        }
    }

    private static boolean samePage(@Nullable String location, String url) {
        return location != null && location.startsWith(url.replaceFirst("[?#].*", ""));
    }
}

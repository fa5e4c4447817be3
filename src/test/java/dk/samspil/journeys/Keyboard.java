package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who uses the keyboard alone, and always sees where they are. */
final class Keyboard {

    private static final int PATIENCE = 200;

    private final Visit visit;

    Keyboard(Visit visit) {
        this.visit = visit;
    }

    /** Tabs until this has the focus, by the beginning of its id or the end of its words; whatever has it on the way shows so. */
    Keyboard goTo(String wanted) {
        for (int steps = 0; steps < PATIENCE; steps++) {
            press("Tab");
            var focused = (String) visit.page()
                    .evaluate("(document.activeElement.id + ' ' + document.activeElement.innerText).trim()");
            assertThat(visit.page().evaluate(SHOWS_FOCUS))
                    .as("the focus shows on " + focused)
                    .isEqualTo(true);
            if (focused.startsWith(wanted) || focused.endsWith(wanted)) {
                return this;
            }
        }
        throw new AssertionError("Never came to " + wanted);
    }

    Keyboard type(String words) {
        visit.page().keyboard().type(words);
        return this;
    }

    Keyboard press(String key) {
        visit.page().keyboard().press(key);
        return this;
    }

    /** Presses Enter where the focus is, and waits for the page it leads to. */
    Visit enter(String glob) {
        press("Enter");
        visit.page().waitForURL(glob);
        return visit;
    }

    private static final String SHOWS_FOCUS = """
            (() => {
                const style = getComputedStyle(document.activeElement);
                const label = document.activeElement.labels?.[0];
                const beside = label ? getComputedStyle(label, '::before') : style;
                const shows = s => s.outlineStyle !== 'none' && s.outlineWidth !== '0px' || s.boxShadow !== 'none';
                return shows(style) || shows(beside);
            })()""";
}

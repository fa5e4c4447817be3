package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.journeys.Street.Comers;
import org.junit.jupiter.api.Test;

/** Bodil uses the keyboard alone, and always sees where she is. */
@SamspilJourney
class WithoutAMouseJourney {

    private static final int PATIENCE = 120;

    @Test
    void bodilWritesASentenceWithTheKeyboardAlone(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var room = Room.begin(
                karen, "Bænke langs stien", "Der skal være et sted at sidde hver hundrede meter.", "Ældre mennesker");
        var bodil = comers.signedIn("Bodil Ravn").open(room.path());
        goTo(bodil, "Aftalt");
        bodil.page().keyboard().press("Enter");
        bodil.page().waitForURL("**/aftalt");
        goTo(bodil, "words");
        bodil.page().keyboard().type("Snedkeren bygger, og naboerne maler.");
        goTo(bodil, "Tilføj sætningen");
        bodil.page().keyboard().press("Enter");
        bodil.page().waitForURL("**/aftalt*");
        bodil.sees("Sætningen er tilføjet.", "Snedkeren bygger, og naboerne maler.");
    }

    /** Tabs until this has the focus; whatever has it on the way shows so. */
    private static void goTo(Visit visit, String wanted) {
        for (int steps = 0; steps < PATIENCE; steps++) {
            visit.page().keyboard().press("Tab");
            var focused = (String) visit.page()
                    .evaluate("(document.activeElement.id + ' ' + document.activeElement.innerText).trim()");
            assertThat(visit.page().evaluate(SHOWS_FOCUS))
                    .as("the focus shows on " + focused)
                    .isEqualTo(true);
            if (focused.endsWith(wanted)) {
                return;
            }
        }
        throw new AssertionError("Never came to " + wanted);
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

package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.journeys.Street.Comers;
import org.junit.jupiter.api.Test;

/** Two write in the same sentence at the same time: nobody's words are lost. */
@SamspilJourney
class TwoPensJourney {

    @Test
    void theSecondSeesBothAndWritesThemTogether(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var room = Room.begin(
                karen, "Haven bag Solgården", "Der skal graves, og der skal siddes.", "Mennesker med demens");
        karen.open(room.path("/aftalt"))
                .fill("Hvad har I aftalt?", "Vi vander hver dag.")
                .press("Tilføj sætningen")
                .follow("Ret");
        var mette = comers.signedIn("Mette Lund").open(karen.path());
        karen.fill("Hvad har I aftalt?", "Vi vander hver morgen.").press("Gem").sees("Sætningen er rettet.");

        mette.fill("Hvad har I aftalt?", "Vi vander hver aften.").press("Gem");
        assertThat(mette.status()).isEqualTo(409);
        mette.sees("En anden nåede det først", "Vi vander hver morgen.", "Vi vander hver aften.");
        mette.fill("Hvad har I aftalt?", "Vi vander morgen og aften.")
                .press("Gem")
                .sees("Sætningen er rettet.", "Vi vander morgen og aften.");
    }

    /** Whoever writes in one form and sends the other finds the first as it was left. */
    @Test
    void twoFormsOnOnePageKeepEachOthersWords(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var room = Room.begin(karen, "Bænken ved åen", "Der skal være et sted at sidde ned.", "Mennesker med demens");
        karen.open(room.path("/aftalt"))
                .fill("Hvad vil I gøre anderledes?", "Vi maler bænken til foråret.")
                .fill("Hvad har I aftalt?", "Bænken hører til alle.")
                .press("Tilføj sætningen")
                .sees("Sætningen er tilføjet.");
        assertThat(karen.page().getByLabel("Hvad vil I gøre anderledes?").inputValue())
                .isEqualTo("Vi maler bænken til foråret.");
        assertThat(karen.open(room.path("/aftalt"))
                        .page()
                        .getByLabel("Hvad vil I gøre anderledes?")
                        .inputValue())
                .isEmpty();
    }
}

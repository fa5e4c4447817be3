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
}

package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.journeys.Street.Comers;
import org.junit.jupiter.api.Test;

/** Somebody who reads English better than Danish. */
@SamspilJourney
class TwoLanguagesJourney {

    @Test
    void theChoiceIsRememberedFromPageToPage(Comers comers) {
        var yusuf = comers.signedIn("Yusuf Demir").open("/min-side").follow("English");
        assertThat(yusuf.page().locator("html").getAttribute("lang")).isEqualTo("en");
        yusuf.open("/samarbejder").sees("Collaborations").follow("Dansk").sees("Samarbejder");
        assertThat(yusuf.page().locator("html").getAttribute("lang")).isEqualTo("da");
    }
}

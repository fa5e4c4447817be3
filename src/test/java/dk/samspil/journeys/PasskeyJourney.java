package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.journeys.Street.Comers;
import org.junit.jupiter.api.Test;

/** Lone makes a passkey on her phone, and gets in with it without waiting for a mail. */
@SamspilJourney
class PasskeyJourney {

    @Test
    void loneSignsInWithHerFinger(Comers comers) {
        var lone = comers.signedIn("Lone Krag");
        Finger.makesPasskey(lone, "Min telefon");

        lone.press("Log ud").open("/log-ind").press("Brug en adgangsnøgle").waitsFor("Det venter på dig");
        assertThat(lone.path()).isEqualTo("/min-side");
    }
}

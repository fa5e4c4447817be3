package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import dk.samspil.journeys.Street.Comers;
import org.junit.jupiter.api.Test;

/** Lone makes a passkey on her phone, and gets in with it without waiting for a mail. */
@SamspilJourney
class PasskeyJourney {

    @Test
    void loneSignsInWithHerFinger(Comers comers) {
        var lone = comers.signedIn("Lone Krag");
        phoneWithFingerprintReader(lone);
        lone.open("/konto")
                .fill("Hvad vil du kalde enheden?", "Min telefon")
                .press("Opret en adgangsnøgle")
                .waitsFor("Adgangsnøglen er klar.")
                .sees("Min telefon");

        lone.press("Log ud").open("/log-ind").press("Brug en adgangsnøgle").waitsFor("Det venter på dig");
        assertThat(lone.path()).isEqualTo("/min-side");
    }

    private static CDPSession phoneWithFingerprintReader(Visit visit) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var added = new JsonObject();
        added.add("options", options);
        var devices = visit.page().context().newCDPSession(visit.page());
        devices.send("WebAuthn.enable");
        devices.send("WebAuthn.addVirtualAuthenticator", added);
        return devices;
    }
}

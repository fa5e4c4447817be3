package dk.samspil.journeys;

import com.google.gson.JsonObject;

/** Somebody's finger on a phone that reads it. */
final class Finger {

    private Finger() {}

    /** Makes a passkey under this name; from then on the browser answers with it whenever it is asked. */
    static void makesPasskey(Visit visit, String name) {
        lay(visit);
        visit.open("/konto")
                .fill("Hvad vil du kalde enheden?", name)
                .press("Opret en adgangsnøgle")
                .waitsFor("Adgangsnøglen er klar.")
                .sees(name);
    }

    private static void lay(Visit visit) {
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
    }
}

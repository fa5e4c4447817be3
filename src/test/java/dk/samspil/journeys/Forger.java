package dk.samspil.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samspil.journeys.Street.Comers;
import java.util.Arrays;

/** Eve at an agreement that is not hers: to read what is being written, to sign, to pass off a file, to take what nobody has offered. */
final class Forger {

    private final Comers comers;
    private final Visit karen;
    private final Agreement agreement;
    private final Visit eve;
    private final Outsider outsider;

    Forger(Comers comers, Visit karen, Agreement agreement) {
        this.comers = comers;
        this.karen = karen;
        this.agreement = agreement;
        this.eve = comers.signedIn("Eve Storm");
        this.outsider = new Outsider(eve);
    }

    void isShownTheDoor() {
        readsNoDraft();
        signsNothing();
        passesOffNoFile();
        takesOverNoClause();
    }

    private void readsNoDraft() {
        for (var below : new String[] {"", "/indhold", "/faerdig", "/godkendelse", "/presse", "/forpligtelser"}) {
            outsider.findsNothingAt(agreement.path(below), WrittenTogether.KEY, "biblioteket har hver en");
        }
        karen.open(agreement.path()).follow("3. udgave");
        outsider.findsNothingAt(karen.address(), "biblioteket har hver en");
        outsider.findsNothingAt(karen.address() + "/tekst.pdf", WrittenTogether.KEY);
    }

    /** Neither at the address where others sign, nor with a link that was Bodil's. */
    private void signsNothing() {
        outsider.findsNothingAt(agreement.path("/underskrift"), "Bodil Ravn");
        outsider.findsNothingAt(agreement.path("/underskrift/min"), "Bodil Ravn");
        var link = Signing.read(comers.stranger(), WrittenTogether.BODIL).address();
        eve.open(link).sees("Linket blev brugt").doesNotSee("Send mig en kode", "Bodil Ravn");
    }

    /** One byte changed, cut short, never sealed, and no document at all. */
    private void passesOffNoFile() {
        var sealed = agreement.sealed(karen);
        Agreement.check(eve, Arrays.copyOf(sealed, sealed.length * 2 / 3)).sees("Filen er ikke hel");
        sealed[sealed.length / 2] ^= 1;
        Agreement.check(eve, sealed).sees("Filen er ændret", "ikke præcis den fil");
        karen.open(agreement.path()).follow("3. udgave");
        Agreement.check(eve, karen.fetch(karen.address() + "/tekst.pdf")).sees("Filen er ikke forseglet");
        Agreement.check(eve, "Vi er enige om alt.".getBytes(UTF_8)).sees("Filen er ikke en PDF");
    }

    /** What the municipality keeps for itself is not there for anybody else. */
    private void takesOverNoClause() {
        karen.open("/formuleringer/ny")
                .fill("Overskrift", "Når nøglen er væk")
                .fill("Hvad kalder I formuleringen?", "Kun til os selv")
                .fill("Teksten", "Ring til låsesmeden, før nogen sover.")
                .press("Gem")
                .sees("Gemt.");
        var kept = karen.address();
        outsider.findsNothingAt(kept, "låsesmeden");
        outsider.findsNothingAt(kept.replace("/formuleringer/", "/afsnit/tilbudt/") + "/brug", "låsesmeden");
        outsider.searchesInVain("/afsnit/tilbudt?q=låsesmeden", "før nogen sover");
    }
}

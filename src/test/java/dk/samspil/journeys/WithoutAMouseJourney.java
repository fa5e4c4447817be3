package dk.samspil.journeys;

import dk.samspil.journeys.Street.Comers;
import org.junit.jupiter.api.Test;

/** Bodil uses the keyboard alone, and always sees where she is. */
@SamspilJourney
class WithoutAMouseJourney {

    @Test
    void bodilWritesASentenceWithTheKeyboardAlone(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var room = Room.begin(
                karen, "Bænke langs stien", "Der skal være et sted at sidde hver hundrede meter.", "Ældre mennesker");
        var bodil = comers.signedIn("Bodil Ravn").open(room.path());
        var keyboard = new Keyboard(bodil);
        keyboard.goTo("Aftalt").enter("**/aftalt");
        keyboard.goTo("words").type("Snedkeren bygger, og naboerne maler.");
        keyboard.goTo("Tilføj sætningen").enter("**/aftalt*");
        bodil.sees("Sætningen er tilføjet.", "Snedkeren bygger, og naboerne maler.");
    }

    @Test
    void bodilFollowsATaskFromTheMapToAnotherSplitWithTheKeyboardAlone(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var room = Room.begin(karen, "Bænke ved søen", "Der skal også være et sted at sidde her.", "Ældre mennesker");
        var bodil = comers.signedIn("Bodil Ravn").open(room.path());
        var keyboard = new Keyboard(bodil);
        keyboard.goTo("Hvem gør hvad?").enter("**/roller");
        keyboard.goTo("Skriv den første opgave").enter("**/opgaver/ny");
        keyboard.goTo("title").type("Bænkene bliver malet");
        keyboard.goTo("lanes").type("Maler dem hvert forår");
        keyboard.goTo("Gem opgaven").enter("**/roller*");
        keyboard.goTo("Send spørgsmålene").enter("**/roller*");
        bodil.waitsFor("Alle parter er spurgt.");
        keyboard.goTo("Svar for jer").enter("**/svar");
        keyboard.goTo("situation")
                .press("Space")
                .press("ArrowDown")
                .press("ArrowDown")
                .press("ArrowDown");
        keyboard.goTo("words").type("Det er os, der skal.");
        keyboard.goTo("Send svaret").enter("**/roller*");
        bodil.waitsFor("Jeres svar er afleveret.").sees("Erstatning");
        keyboard.goTo("Bænkene bliver malet: Erstatning").press("Enter");
        keyboard.goTo("Skriv jeres fælles svar").enter("**/faelles-svar");
        keyboard.goTo("situation").press("Space").press("ArrowDown");
        keyboard.goTo("words").type("Vi køber malingen, og andre maler.");
        keyboard.goTo("Send forslaget til de andre").enter("**/roller*");
        bodil.waitsFor("Det blev I enige om");
        keyboard.goTo("Sådan gør vi nu").enter("**/roller*");
        bodil.waitsFor("Kortet viser nu, hvordan I gør.");
    }
}

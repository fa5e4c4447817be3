package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samspil.journeys.Street.Comers;
import org.junit.jupiter.api.Test;

/** A group without CVR, where nobody has an account, lets the voluntary centre's consultant run the hour; and says stop. */
@SamspilJourney
class VoluntaryCentreHelpsJourney {

    private static final String NAME = "Sy og snak på havnen";
    private static final String GROUP = "Syklubben ved søen";
    private static final String RITA = "rita@example.org";
    private static final String ASTA = "Asta Lind, Frivilligcenter Nørreby";

    @Test
    void theConsultantAnswersForAGroupVisiblyUntilItSaysStop(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var room = Room.begin(karen, NAME, "Man syr, og så taler man.", "Ældre mennesker");
        room.inviteSomebodyNew(karen, GROUP, "Syklubben", "Gruppe uden CVR-nummer", "Rita Tråd", RITA);
        var asta = comers.signedIn("Asta Lind");
        asks(asta);
        var rita = ritaSaysYes(comers);

        wearsTheHatOfTheGroup(asta);
        room.accept(asta, NAME);
        asta.open(room.path());
        assertThat(asta.page().locator("header").innerText()).contains("Du handler på vegne af " + GROUP);
        room.askAboutTheLadder(karen);
        room.markTheLadder(karen, "3. Dialog", "3. Dialog");
        room.markTheLadder(asta, "2. Kendskab", "3. Dialog");
        karen.open(room.path("/trappen")).sees(ASTA, "Syklubben");
        asta.open("/organisation/folk");
        assertThat(asta.status()).isEqualTo(403);

        ritaSaysStop(rita);
        asta.open(room.path()).sees("Du handler ikke længere på vegne af " + GROUP);
        asta.open(room.path());
        assertThat(asta.status()).isEqualTo(404);
        asta.open("/fuldmagter").sees(GROUP, "Slut").follow(GROUP).sees("Foreningen sagde stop");
        karen.open(room.path("/trappen")).sees(ASTA);

        var eve = comers.signedIn("Eve Storm");
        new Outsider(eve).seesNothingOf(room, NAME, GROUP, ASTA);
        eve.open("/fuldmagter").doesNotSee(GROUP);
    }

    /** By keyboard alone, from the list to the notice. */
    private static void asks(Visit asta) {
        asta.open("/fuldmagter");
        var keys = new Keyboard(asta);
        keys.goTo("Spørg en forening").enter("**/spoerg");
        asta.sees("Må I handle på vegne af en forening?");
        keys.goTo("name").type("Syklubben");
        keys.goTo("contactName").type("Rita Tråd");
        keys.goTo("address").type(RITA);
        asta.fill(
                "Til og med hvilken dag?", asta.page().evaluate(IN_HALF_A_YEAR).toString());
        keys.goTo("words").type("Så kan I nøjes med at sy.");
        keys.goTo("Gem").enter("**/fuldmagter");
        asta.sees("Spørgsmålet er stillet.", "Syklubben", "Spurgt");
    }

    private static Visit ritaSaysYes(Comers comers) {
        var rita = comers.stranger();
        Postbox.follow(rita, RITA, "spørger, om de må handle på jeres vegne", "/svar/fuldmagt/");
        return rita.sees("Og det må de aldrig", "Så kan I nøjes med at sy.")
                .press("Ja, det må de")
                .sees("må nu handle på jeres vegne");
    }

    private static void wearsTheHatOfTheGroup(Visit asta) {
        asta.open("/min-side")
                .page()
                .getByText("Skift", new Page.GetByTextOptions().setExact(true))
                .click();
        asta.press("på vegne af " + GROUP);
        assertThat(asta.page().getByRole(AriaRole.BANNER).first().innerText()).contains(ASTA, "på vegne af " + GROUP);
    }

    private static void ritaSaysStop(Visit rita) {
        Postbox.follow(rita, RITA, "Nu må " + ASTA + " handle på jeres vegne", "/svar/fuldmagt-stop/");
        rita.sees("Gjort i jeres navn", "Sagde ja til en invitation")
                .press("Sig stop")
                .sees("Det er stoppet.");
    }

    private static final String IN_HALF_A_YEAR =
            "new Date(Date.now() + 180 * 24 * 3600 * 1000).toISOString().substring(0, 10)";
}

package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.journeys.Street.Comers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Three parties write what they do on one map and say alone what they call it. One says supplement, another replacement: the
 * warning says whose problem it can become, and they agree on another split before somebody is let down.
 */
@SamspilJourney
class WrongRoleSplitSeenInTimeJourney {

    private static final String GROUP = "Mandagsholdet på Solgården";
    private static final String WALK = "En tur i haven";

    @Test
    void aReplacementIsSeenInTimeAndBecomesASupplement(Comers comers) {
        tell(
                comers,
                comers.signedIn("Karen Holm"),
                comers.signedIn("Yusuf Demir"),
                comers.stranger(),
                "Mandage på Solgården",
                "elna@example.org");
    }

    @Test
    void theyCanDoItWithoutScripts(Comers comers) {
        tell(
                comers,
                comers.withoutScripts("Karen Holm"),
                comers.withoutScripts("Yusuf Demir"),
                comers.strangerWithoutScripts(),
                "Tirsdage på Solgården",
                "elna.kvist@example.org");
    }

    private static void tell(Comers comers, Visit karen, Visit yusuf, Visit elna, String name, String address) {
        var room = Room.begin(karen, name, "Der skal ske noget, også den dag nogen er syge.", "Mennesker med demens");
        room.invite(karen, "Solgården", "Yusuf Demir", "yusuf@samspil.example");
        room.inviteSomebodyNew(karen, "Spillegruppen", "Spillegruppen", "Forening", "Elna Kvist", address);
        room.accept(yusuf, name);
        Room.acceptWithLink(elna, "Elna Kvist", address);

        theyWriteTheMap(karen, yusuf, room);
        eachSaysAloneWhatTheyCallIt(karen, yusuf, elna, room, name, address);
        theWarningSaysWhoseProblemItIs(karen, room);
        yusufProposesAndTheOthersSayYes(karen, yusuf, elna, room, name, address);
        theyDoItSoAndTheMapShowsIt(karen, yusuf, room, name);
        eveSeesNothing(comers, karen, room, name);
    }

    private static void theyWriteTheMap(Visit karen, Visit yusuf, Room room) {
        karen.open(room.path("/roller"))
                .sees("Kortet er tomt endnu")
                .follow("Skriv den første opgave")
                .fill("Hvad er opgaven?", GROUP)
                .fill("Solgården", "Ser til, når der er tid")
                .fill("Spillegruppen", "Leder holdet hver mandag")
                .press("Gem opgaven")
                .sees("Opgaven er gemt.", GROUP);
        yusuf.open(room.path("/roller"))
                .follow("Skriv en opgave til")
                .fill("Hvad er opgaven?", WALK)
                .fill("Spillegruppen", "Går med dem, der har lyst")
                .fill("Pårørende", "Går tit med")
                .press("Gem opgaven")
                .sees("Opgaven er gemt.", WALK);
    }

    private static void eachSaysAloneWhatTheyCallIt(
            Visit karen, Visit yusuf, Visit elna, Room room, String name, String address) {
        room.askWhoDoesWhat(karen);
        karen.follow("Svar for jer");
        karen.pickIn(GROUP, "Hvad kalder I det?", "Supplement")
                .pickIn(WALK, "Hvad kalder I det?", "Supplement")
                .press("Send svaret")
                .sees("Jeres svar er afleveret.", "Kun I kan se det endnu.");

        yusuf.open("/min-side").followIn("Hvem gør hvad i " + name, "Giv jeres svar");
        yusuf.unfoldIn(GROUP, "I tvivl? Seks spørgsmål, der kan hjælpe")
                .pickIn(GROUP, "Overtager det noget, kommunen har pligt til at give?", "Ja")
                .pickIn(GROUP, "Hvad kalder I det?", "Forøgelse")
                .press("Gem, og svar senere")
                .sees("Jeres svar på spørgsmålene peger på erstatning. I vælger selv, hvad I kalder det.");
        yusuf.pickIn(WALK, "Hvad kalder I det?", "Supplement")
                .press("Send svaret")
                .doesNotSee("Her ser I forskelligt på det");

        Postbox.follow(elna, address, "Et spørgsmål til jer i " + name, "/svar/roller/");
        elna.fillIn(GROUP, "Hvorfor? En sætning er nok", "Er vi syge, er der ingen mandag.")
                .pickIn(GROUP, "Hvad kalder I det?", "Erstatning")
                .pickIn(WALK, "Hvad kalder I det?", "Supplement")
                .press("Send svaret")
                .sees("Tak, Elna Kvist");
    }

    private static void theWarningSaysWhoseProblemItIs(Visit karen, Room room) {
        karen.open("/min-side").sees("Se, hvem der gør hvad i");
        karen.open(room.path("/roller"))
                .sees(
                        "To opgaver. I ser ens på den ene og forskelligt på én.",
                        "Er vi syge, er der ingen mandag.",
                        "Vær opmærksom, hvis det er en erstatning",
                        "For den, det handler om",
                        "For de frivillige",
                        "For personalet",
                        "For kommunen");
        karen.open(room.path()).sees("I ser ens på den ene og forskelligt på én.");
    }

    private static void yusufProposesAndTheOthersSayYes(
            Visit karen, Visit yusuf, Visit elna, Room room, String name, String address) {
        yusuf.open(room.path("/roller"))
                .follow("Skriv jeres fælles svar")
                .pick("Hvad kalder I det sammen?", "Supplement")
                .fill("Hvad talte I jer frem til?", "Holdet er vores. Spillegruppen spiller, når de kan.")
                .fill("Fra hvilken dag?", LocalDate.now().toString())
                .fill("Solgården", "Leder holdet hver mandag og har ansvaret")
                .fill("Spillegruppen", "Spiller, når de kan")
                .press("Send forslaget til de andre")
                .sees("Forslaget er sendt.", "Spillegruppen har ikke sagt ja endnu");
        yusuf.open("/min-side").sees("Spillegruppen siger ja eller skriver om: " + GROUP);

        karen.open("/min-side").followIn("Sig ja eller skriv om: " + GROUP, "Se forslaget");
        karen.sees("Et forslag fra Yusuf Demir.").press("Ja, det siger vi også").sees("I har sagt ja.");
        karen.sees("har ikke sagt ja endnu").doesNotSee("Det blev I enige om");

        Postbox.follow(elna, address, "Et forslag til jer: " + GROUP, "/svar/forslag/");
        elna.sees("Ser til, når der er tid", "Leder holdet hver mandag og har ansvaret", name)
                .press("Send svaret")
                .sees("Vælg ja eller nej.");
        elna.pick("Hvad siger I til det?", "Ja, det siger vi også")
                .press("Send svaret")
                .sees("Tak, Elna Kvist", "I har sagt ja.");
    }

    private static void theyDoItSoAndTheMapShowsIt(Visit karen, Visit yusuf, Room room, String name) {
        karen.open("/min-side")
                .sees("Gør det, I blev enige om: " + GROUP)
                .doesNotSee("Se, hvem der gør hvad i " + name);
        yusuf.open(room.path("/roller"))
                .sees("Det blev I enige om", "I dag", "Fra ")
                .doesNotSee("Her ser I forskelligt på det")
                .press("Sådan gør vi nu")
                .sees("Kortet viser nu, hvordan I gør.", "Leder holdet hver mandag og har ansvaret");
        karen.open("/min-side").doesNotSee("Gør det, I blev enige om: " + GROUP);
    }

    private static void eveSeesNothing(Comers comers, Visit karen, Room room, String name) {
        var task = karen.open(room.path("/roller"))
                .page()
                .locator("table.map tbody th a")
                .first()
                .getAttribute("href");
        assertThat(task).contains("/roller/opgaver/");
        var eve = new Outsider(comers.signedIn("Eve Storm"));
        eve.seesNothingOf(room, name, GROUP, "ingen mandag");
        eve.findsNothingAt(task, GROUP);
        eve.findsNothingAt(task + "/faelles-svar", GROUP);
    }
}

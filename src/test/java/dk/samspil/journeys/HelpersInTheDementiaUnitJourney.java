package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.journeys.Street.Comers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Volunteers come to the dementia unit and do more of what the staff does. The parties call it by its name, hear the staff's
 * representatives and say whose the responsibility is, before anybody begins.
 */
@SamspilJourney
class HelpersInTheDementiaUnitJourney {

    private static final String NAME = "Flere hænder på demensafsnittet";
    private static final String FRIENDS = "Besøgsvennerne";
    private static final String SIGNE = "signe@example.org";
    private static final String TASK = "Snak og nærvær om eftermiddagen";
    private static final String RESPONSIBILITY = "Ansvaret er Solgårdens. Besøgsvennerne siger til, når noget er galt.";
    private static final String HEARD = "Tillidsrepræsentanten og arbejdsmiljørepræsentanten på afsnittet";
    private static final String CONTRACT = "Aktiviteter i weekenden, med Gode Hænder";
    private static final String KICK_OFF = "Nu begynder vi";

    @Test
    void moreOfTheSameBeginsWithTheStaffHeardAndTheResponsibilityClear(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var yusuf = comers.signedIn("Yusuf Demir");
        var signe = comers.stranger();
        var room = theySitDownTogether(karen, yusuf, signe);

        theyWriteWhoDoesWhat(yusuf, room);
        eachSaysAloneWhatTheyCallIt(karen, yusuf, signe, room);
        theyMakeTheResponsibilityClear(karen, yusuf, signe, room);
        theStaffIsHeard(yusuf, room);
        theEveningTeamIsToldByKeyboard(yusuf, room);
        theContractIsLookedInto(karen, yusuf, room);
        var meeting = theyAreCalledTogether(karen, yusuf, signe, room);
        theyWriteWhatWasSaid(yusuf, meeting);
        theMinutesAreRight(karen, signe, meeting);

        var eve = new Outsider(comers.signedIn("Eve Storm"));
        eve.seesNothingOf(room, NAME, TASK, FRIENDS, HEARD);
        eve.walksInTheFootstepsOf(List.of(karen, yusuf), room, NAME, TASK, FRIENDS, HEARD, CONTRACT);
        eve.findsNothingAt(meeting + "/referat.pdf", NAME);
        eve.findsNothingAt(meeting + "/kalender.ics", NAME);
    }

    private static Room theySitDownTogether(Visit karen, Visit yusuf, Visit signe) {
        var room =
                Room.begin(karen, NAME, "Der skal være nogen at tale med, også travle dage.", "Mennesker med demens");
        room.invite(karen, "Solgården", "Yusuf Demir", "yusuf@samspil.example");
        room.inviteSomebodyNew(karen, FRIENDS, FRIENDS, "Forening", "Signe Holt", SIGNE);
        room.accept(yusuf, NAME);
        Room.acceptWithLink(signe, "Signe Holt", SIGNE);
        return room;
    }

    private static void theyWriteWhoDoesWhat(Visit yusuf, Room room) {
        yusuf.open(room.path("/roller"))
                .follow("Skriv den første opgave")
                .fill("Hvad er opgaven?", TASK)
                .fill("Solgården", "Taler med beboerne, når der er tid")
                .fill(FRIENDS, "Taler med beboerne og vander blomsterne")
                .press("Gem opgaven")
                .sees("Opgaven er gemt.", TASK);
    }

    private static void eachSaysAloneWhatTheyCallIt(Visit karen, Visit yusuf, Visit signe, Room room) {
        room.askWhoDoesWhat(karen);
        karen.follow("Svar for jer");
        karen.pickIn(TASK, "Hvad kalder I det?", "Forøgelse")
                .press("Send svaret")
                .sees("Kun I kan se det endnu.");
        yusuf.open("/min-side").followIn("Hvem gør hvad i " + NAME, "Giv jeres svar");
        yusuf.unfoldIn(TASK, "I tvivl? Seks spørgsmål, der kan hjælpe")
                .pickIn(TASK, "Gør de frivillige det samme, som personalet har pligt til at gøre?", "Ja")
                .press("Gem, og svar senere")
                .sees("Jeres svar på spørgsmålene peger på forøgelse.");
        yusuf.pickIn(TASK, "Hvad kalder I det?", "Forøgelse")
                .press("Send svaret")
                .doesNotSee("Her ser I forskelligt på det");
        Postbox.follow(signe, SIGNE, "Et spørgsmål til jer i " + NAME, "/svar/roller/");
        signe.fillIn(TASK, "Hvorfor? En sætning er nok", "Vi har det, de andre mangler: god tid.")
                .pickIn(TASK, "Hvad kalder I det?", "Supplement")
                .press("Send svaret")
                .sees("Tak, Signe Holt");
        yusuf.open(room.path("/roller"))
                .sees(
                        "Her ser I forskelligt på det",
                        "Vær opmærksom, når det er mere af det samme",
                        "Spørg dem og deres tillidsfolk først.");
    }

    private static void theyMakeTheResponsibilityClear(Visit karen, Visit yusuf, Visit signe, Room room) {
        yusuf.follow("Skriv jeres fælles svar")
                .pick("Hvad kalder I det sammen?", "Forøgelse")
                .fill("Hvad talte I jer frem til?", RESPONSIBILITY)
                .fill("Solgården", "Har plejen og ansvaret og er altid på gangen")
                .fill(FRIENDS, "Taler med beboerne og vander blomsterne")
                .press("Send forslaget til de andre")
                .sees("Forslaget er sendt.");
        karen.open("/min-side").followIn("Sig ja eller skriv om: " + TASK, "Se forslaget");
        karen.sees(RESPONSIBILITY)
                .press("Ja, det siger vi også")
                .sees("I har sagt ja.", FRIENDS + " har ikke sagt ja endnu");
        Postbox.follow(signe, SIGNE, "Et forslag til jer: " + TASK, "/svar/forslag/");
        signe.sees(RESPONSIBILITY)
                .pick("Hvad siger I til det?", "Ja, det siger vi også")
                .press("Send svaret")
                .sees("I har sagt ja.");
        yusuf.open(room.path("/roller"))
                .sees(
                        "Det blev I enige om",
                        RESPONSIBILITY,
                        "når personalet er spurgt, og alle ved, hvem der har ansvaret");
        karen.open(room.path("/aftalt"))
                .choose("Hvad handler det om?", "Værdier og spilleregler")
                .fill("Hvad har I aftalt?", RESPONSIBILITY)
                .pick("Hvordan er det aftalt?", "Skrevet ned")
                .press("Tilføj sætningen")
                .sees("Sætningen er tilføjet.", RESPONSIBILITY);
    }

    private static void theStaffIsHeard(Visit yusuf, Room room) {
        yusuf.open(room.path("/plan/igang"))
                .sees("Her kommer de frivillige tæt på det, personalet selv gør", "Tal med personalets repræsentanter");
        assertThat(yusuf.within("Er personalet hørt?").innerText()).contains(TASK);
        yusuf.follow("Skriv, hvem der er hørt")
                .fill("Hvem er hørt?", HEARD)
                .fill(
                        "Hvad sagde de, og hvad gør I med det?",
                        "De frivillige skal ikke løfte. Det siger vi den første dag.")
                .choose("Hvilken parts personale?", "Solgården")
                .fill("Hvem talte med dem?", "Yusuf Demir")
                .fill("Hvornår?", LocalDate.now().plusDays(2).toString())
                .press("Gem")
                .sees("Dagen ligger fremme i tiden. Skriv den, når det er sket.");
        yusuf.fill("Hvornår?", LocalDate.now().minusDays(5).toString())
                .press("Gem")
                .sees("Linjen står der nu.", HEARD, "De frivillige skal ikke løfte.", "Solgården, Yusuf Demir, hørt");
    }

    private static void theEveningTeamIsToldByKeyboard(Visit yusuf, Room room) {
        var keys = new Keyboard(yusuf.open(room.path("/plan/igang")));
        keys.goTo("Skriv, hvem der skal vide det").enter("**/linjer/ny*");
        keys.goTo("about").type("Aftenholdet");
        keys.goTo("words").type("Der kommer frivillige. Det er stadig jer, der har ansvaret.");
        keys.goTo("party").type("Solg");
        keys.goTo("Gem").enter("**/plan/igang*");
        yusuf.waitsFor("Linjen står der nu.").open("/min-side").sees("Giv besked: Aftenholdet");
        yusuf.open(room.path("/plan/igang"));
        keys.goTo("De har fået det at vide").press("Enter");
        yusuf.waitsFor("Godt. Så ved de det.").sees("Har fået det at vide");
        yusuf.open("/min-side").doesNotSee("Giv besked: Aftenholdet");
    }

    private static void theContractIsLookedInto(Visit karen, Visit yusuf, Room room) {
        karen.open(room.path("/plan/igang"))
                .sees(HEARD)
                .follow("Skriv, hvad myndigheden har set efter")
                .fill("Hvilken kontrakt, og med hvem?", CONTRACT)
                .fill("Hvad står der, der betyder noget for jer?", "De har lørdagene. Vi begynder på en hverdag.")
                .choose("Hvilken myndighed har set efter?", "Nørreby Kommune")
                .fill("Hvem så efter?", "Karen Holm")
                .fill("Hvornår?", LocalDate.now().minusDays(1).toString())
                .press("Gem")
                .sees("Linjen står der nu.", CONTRACT);
        yusuf.open(room.path("/plan/igang"))
                .follow("English")
                .sees(
                        "Have the staff been heard?",
                        HEARD,
                        "Does it agree with the contracts?",
                        CONTRACT,
                        "Karen Holm, looked into")
                .follow("Dansk")
                .sees("Passer det med kontrakterne?");
    }

    private static String theyAreCalledTogether(Visit karen, Visit yusuf, Visit signe, Room room) {
        karen.open(room.path("/moeder")).follow("Indkald til et møde").follow(KICK_OFF);
        assertThat(karen.page().locator("#agenda").inputValue())
                .contains("Hvem er hvem, og hvem ringer man til?", "Det gør vi ikke");
        karen.fill("Dag", LocalDate.now().plusDays(12).toString())
                .fill("Klokken", "14:30")
                .fill("Hvor?", "Stuen på demensafsnittet")
                .press("Send indkaldelsen")
                .sees("Indkaldelsen er på vej.", FRIENDS + " har ikke svaret endnu");
        yusuf.open("/min-side").followIn("Kommer I til »" + KICK_OFF + "« i " + NAME, "Svar");
        yusuf.pick("Kommer I?", "Kommer")
                .fill("Hvem kommer?", "Yusuf Demir\nLone Krag")
                .fill("Er der noget, I gerne vil have talt om?", "Hvem løfter?")
                .press("Send svaret")
                .sees("Tak. De andre kan se jeres svar.", "Hvem løfter?");
        Postbox.follow(signe.onAPhone(), SIGNE, "Kommer I? " + KICK_OFF, "/svar/moede/");
        signe.sees("Stuen på demensafsnittet", "Hvem løfter?")
                .pick("Kommer I?", "Kommer")
                .fill("Hvem kommer?", "Signe Holt\nBo Ager")
                .press("Send svaret")
                .sees("Tak, Signe Holt");
        return karen.open(karen.address()).sees("Lone Krag", "Bo Ager").address();
    }

    private static void theyWriteWhatWasSaid(Visit yusuf, String meeting) {
        yusuf.open(meeting)
                .follow("Skriv og læs referatet")
                .follow("Skriv her Det gør vi ikke")
                .fill("Det blev sagt", "Løfter og giver medicin.")
                .press("Skriv en beslutning")
                .sees("Løfter og giver medicin.")
                .fill("Hvad blev I enige om?", RESPONSIBILITY)
                .press("Gå videre til, hvem der gør hvad")
                .sees(RESPONSIBILITY)
                .fill("Hvad skal der gøres?", "Hænger en seddel op med, hvem man siger til")
                .choose("Hvilken part?", "Solgården")
                .fill("Hvem er det?", "Lone Krag")
                .fill("Hvornår?", LocalDate.now().plusDays(20).toString())
                .press("Tilføj")
                .pick("Hvad betyder det, hvis nogen ikke svarer?", "Vi venter, til alle har svaret")
                .press("Send referatet")
                .sees("Referatet er på vej til de andre.", "Lone Krag, senest");
    }

    private static void theMinutesAreRight(Visit karen, Visit signe, String meeting) {
        karen.open("/min-side").followIn("Er referatet af »" + KICK_OFF + "« rigtigt?", "Læs, og sig til");
        karen.sees("Løfter og giver medicin.", RESPONSIBILITY)
                .press("Ja, det er rigtigt")
                .sees("Tak. Referatet er godkendt hos jer.", FRIENDS + " har ikke svaret endnu")
                .doesNotSee("Godkendt af alle");
        Postbox.follow(signe, SIGNE, "Er referatet rigtigt? " + KICK_OFF, "/svar/referat/");
        signe.sees("Løfter og giver medicin.", RESPONSIBILITY)
                .press("Ja, det er rigtigt")
                .sees("Tak, Signe Holt");
        karen.open(meeting + "/referat").sees("Godkendt af alle");
    }
}

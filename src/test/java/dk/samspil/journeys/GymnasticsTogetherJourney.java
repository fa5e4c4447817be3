package dk.samspil.journeys;

import dk.samspil.journeys.Street.Comers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Staff and volunteers give one offer together: it stands in the directory, and it is written down who opens the door, who leads
 * the exercises and who helps with the toilet. They meet every month, and after a while they ask each other whether they do it.
 */
@SamspilJourney
class GymnasticsTogetherJourney {

    private static final String NAME = "Onsdage i salen";
    private static final String OFFER = "Gymnastik på stole";
    private static final String TOILET = "Hjælp på toilettet undervejs";
    private static final String CLUB = "Foreningen Stræk";
    private static final String TOVE = "tove@example.org";
    private static final String DAY_TEAM = "Dagholdet på Solgården";
    private static final String MEETINGS = "Kontaktmøde";

    @Test
    void oneOfferIsGivenTogetherAndEverybodyKnowsTheirPart(Comers comers) {
        var yusuf = comers.signedIn("Yusuf Demir");
        var inge = comers.signedIn("Inge Balle");
        var tove = comers.stranger();
        var room = theySitDownTogether(yusuf, inge, tove);

        theOfferIsDescribedAndChosen(yusuf, inge, room);
        theyWriteWhoOpensWhoLeadsAndWhoHelps(yusuf, inge, room);
        eachSaysAloneWhatTheyCallIt(yusuf, inge, tove, room);
        theyAgreeWhoHelps(yusuf, inge, tove, room);
        theyDoItDifferentlyFromADay(yusuf, inge, room);
        theyAskWhetherItIsDone(yusuf, inge, room);
        var row = ingeCallsARowOfMeetingsByKeyboard(inge, room);
        eachSaysToWhichTheyCome(yusuf, tove);
        oneOfThemIsMoved(inge, tove, row);

        var eve = comers.signedIn("Eve Storm");
        eve.open("/faellesskaber?q=stole")
                .follow(OFFER)
                .sees("Tove viser øvelserne")
                .doesNotSee(NAME, CLUB, TOILET);
        var outsider = new Outsider(eve);
        outsider.seesNothingOf(room, NAME, CLUB, TOILET, DAY_TEAM);
        outsider.walksInTheFootstepsOf(List.of(yusuf, inge), room, NAME, CLUB, TOILET, DAY_TEAM);
        outsider.findsNothingAt(row + "/kalender.ics", NAME);
    }

    private static Room theySitDownTogether(Visit yusuf, Visit inge, Visit tove) {
        var room = Room.begin(yusuf, NAME, "Kroppen vil bevæges, og det er sjovest sammen.", "Mennesker med demens");
        room.invite(yusuf, "Naboer i Nørreby", "Inge Balle", "inge@samspil.example");
        room.inviteSomebodyNew(yusuf, CLUB, CLUB, "Forening", "Tove Lund", TOVE);
        room.accept(inge, NAME);
        Room.acceptWithLink(tove, "Tove Lund", TOVE);
        return room;
    }

    private static void theOfferIsDescribedAndChosen(Visit yusuf, Visit inge, Room room) {
        yusuf.open(room.path("/parter"))
                .follow("Vælg jeres tilbud")
                .sees("I har ingen tilbud i vejviseren endnu")
                .follow("Skriv et tilbud")
                .follow("Skriv et tilbud")
                .fill("Hvad hedder det?", OFFER)
                .fill("Hvad er det, og hvor?", "Gymnastik i salen på Solgården")
                .pick("Vælg en tegning", "Flere om et bord")
                .fill("Hvem er I ellers?", "Ti, der bor her, to naboer og en fra personalet.")
                .fill("Hvad sker der?", "Tove viser øvelserne, og vi gør dem siddende, så godt vi kan.")
                .fill("Telefon", "10 20 30 52")
                .press("Gem kladden")
                .sees("Kladden er gemt.")
                .press("Udgiv")
                .sees("Vælg en kommune, eller sæt kryds ved, at det foregår på nettet.");
        yusuf.choose("Kommune", "Nørreby").press("Udgiv").sees("Tilbuddet er udgivet.");
        yusuf.open(room.path("/parter"))
                .follow("Vælg jeres tilbud")
                .pick("Hvilke tilbud hører til her?", OFFER)
                .press("Gem")
                .sees("Jeres tilbud er valgt.");
        inge.open(room.path()).sees(OFFER);
    }

    private static void theyWriteWhoOpensWhoLeadsAndWhoHelps(Visit yusuf, Visit inge, Room room) {
        yusuf.open(room.path("/roller"))
                .follow("Skriv den første opgave")
                .unfold("Begynd med et tilbud, en af jer har udgivet")
                .follow(OFFER)
                .fill("Solgården", "Åbner salen og følger folk derhen")
                .fill("Naboer", "Sætter stolene frem og bliver til kaffen")
                .fill(CLUB, "Leder øvelserne")
                .fill("Sammen", "Rydder op")
                .press("Gem opgaven")
                .sees("Opgaven er gemt.", OFFER, "Åbner salen og følger folk derhen");
        inge.open(room.path("/roller"))
                .follow("Skriv en opgave til")
                .fill("Hvad er opgaven?", TOILET)
                .fill("Naboer", "Går med, når der ikke er andre")
                .press("Gem opgaven")
                .sees("Opgaven er gemt.", TOILET);
    }

    private static void eachSaysAloneWhatTheyCallIt(Visit yusuf, Visit inge, Visit tove, Room room) {
        room.askWhoDoesWhat(yusuf);
        yusuf.follow("Svar for jer");
        callThem(yusuf, "Supplement").sees("Kun I kan se det endnu.");
        inge.open("/min-side").followIn("Hvem gør hvad i " + NAME, "Giv jeres svar");
        inge.fillIn(TOILET, "Hvorfor? En sætning er nok", "Det er pleje, og det kan vi ikke.");
        callThem(inge, "Erstatning").sees("Jeres svar er afleveret.");
        Postbox.follow(tove, TOVE, "Et spørgsmål til jer i " + NAME, "/svar/roller/");
        callThem(tove, "Ved ikke endnu").sees("Tak, Tove Lund");
    }

    /** All call the gymnastics a supplement; what they call the help is each their own. */
    private static Visit callThem(Visit who, String toilet) {
        return who.pickIn(OFFER, "Hvad kalder I det?", "Supplement")
                .pickIn(TOILET, "Hvad kalder I det?", toilet)
                .press("Send svaret");
    }

    private static void theyAgreeWhoHelps(Visit yusuf, Visit inge, Visit tove, Room room) {
        inge.open(room.path("/roller"))
                .sees("Det er pleje, og det kan vi ikke.", "Her ser I forskelligt på det")
                .follow("Skriv jeres fælles svar")
                .pick("Hvad kalder I det sammen?", "Supplement")
                .fill("Hvad talte I jer frem til?", "Personalet hjælper. Vi andre kalder på dem.")
                .fill("Fra hvilken dag?", LocalDate.now().toString())
                .fill("Solgården", "Er i salen og hjælper på toilettet")
                .fill("Naboer", "Kalder på personalet")
                .fill(CLUB, "Holder en pause imens")
                .press("Send forslaget til de andre")
                .sees("Forslaget er sendt.");
        yusuf.open("/min-side").followIn("Sig ja eller skriv om: " + TOILET, "Se forslaget");
        yusuf.press("Ja, det siger vi også").sees("I har sagt ja.").doesNotSee("Det blev I enige om");
        Postbox.follow(tove, TOVE, "Et forslag til jer: " + TOILET, "/svar/forslag/");
        tove.sees("Er i salen og hjælper på toilettet")
                .pick("Hvad siger I til det?", "Ja, det siger vi også")
                .press("Send svaret")
                .sees("I har sagt ja.");
        inge.open("/min-side").followIn("Gør det, I blev enige om: " + TOILET, "Se, hvad I blev enige om");
        inge.press("Sådan gør vi nu")
                .sees("Kortet viser nu, hvordan I gør.", "Leder øvelserne", "Er i salen og hjælper på toilettet");
    }

    /** The day team has done so since the summer; the volunteers begin when everybody knows. */
    private static void theyDoItDifferentlyFromADay(Visit yusuf, Visit inge, Room room) {
        var then = LocalDate.now().minusMonths(3).minusDays(3);
        willDo(yusuf, room, DAY_TEAM, "Er i salen hele timen.", "Solgården", then);
        willDo(
                inge,
                room,
                "De to naboer",
                "Kalder på personalet.",
                "Naboer i Nørreby",
                LocalDate.now().plusDays(4));
        inge.sees("Vi har spurgt, om det er blevet sådan.", "Vi spørger, om det er blevet sådan, ");
    }

    private static void willDo(Visit who, Room room, String team, String words, String party, LocalDate from) {
        who.open(room.path("/plan/igang"))
                .follow("Skriv, hvad nogen gør anderledes")
                .fill("Hvilket hold, eller hvem?", team)
                .fill("Hvad gør de anderledes?", words)
                .choose("Hvilken part hører de til?", party)
                .fill("Fra hvornår?", from.toString())
                .press("Gem")
                .sees("Linjen står der nu.", team, words);
    }

    private static void theyAskWhetherItIsDone(Visit yusuf, Visit inge, Room room) {
        inge.open("/min-side").sees("Solgården siger, hvordan det går: " + DAY_TEAM);
        yusuf.open("/min-side").followIn("Gør I det anderledes: " + DAY_TEAM + "?", "Sig, hvordan det går");
        yusuf.sees("Gør I det?", "Er i salen hele timen.")
                .pick("Hvordan går det?", "Noget af det")
                .fill("Vil I sige lidt mere?", "Ikke når to er syge.")
                .press("Gem svaret")
                .sees("Tak. Svaret er gemt.");
        inge.open(room.path("/plan/igang")).sees("Noget af det", "Ikke når to er syge.", "Yusuf Demir, ");
        inge.open("/min-side").doesNotSee("siger, hvordan det går: " + DAY_TEAM);
    }

    /** A date has no keys of its own that are the same everywhere; the rest is typed. */
    private static String ingeCallsARowOfMeetingsByKeyboard(Visit inge, Room room) {
        var keys = new Keyboard(inge.open(room.path("/moeder")));
        keys.goTo("Indkald til et møde").enter("**/nyt");
        keys.goTo("Skal I mødes flere gange?").enter("**/ny");
        inge.fill("Dag", LocalDate.now().plusDays(14).toString()).fill("Klokken", "10:00");
        keys.goTo("spot").type("Salen på Solgården");
        keys.goTo("rhythm").type("Hver måned");
        keys.goTo("times").type("4");
        keys.goTo("Vis dagene").enter("**/dage*");
        keys.goTo("days-").press("Space");
        keys.goTo("Send indkaldelsen").press("Enter");
        return inge.waitsFor("Indkaldelsen er på vej.")
                .sees("3 møder, indkaldt på én gang.")
                .address();
    }

    private static void eachSaysToWhichTheyCome(Visit yusuf, Visit tove) {
        Postbox.follow(tove, TOVE, "Kommer I? " + MEETINGS + ", 3 møder", "/svar/moeder/");
        tove.pick("Kommer I?", "Vi kommer til dem alle")
                .fill("Hvem kommer?", "Tove Lund")
                .press("Send svaret")
                .sees("Tak, Tove Lund");
        yusuf.onAPhone().open("/min-side").followIn("Kommer I til møderne »" + MEETINGS + "« i " + NAME, "Svar");
        yusuf.pick("Kommer I?", "Det er forskelligt fra dag til dag");
        var days = yusuf.within("Dagene").locator("select");
        days.first().selectOption("YES");
        days.last().selectOption("NO");
        yusuf.fill("Hvem kommer?", "Lone Krag")
                .press("Send svaret")
                .sees("Kommer: Solgården, Naboer, " + CLUB, "Har ikke svaret: Solgården", "Kan ikke komme: Solgården");
    }

    private static void oneOfThemIsMoved(Visit inge, Visit tove, String row) {
        var second = inge.open(row).page().locator("main h3 a").nth(1).getAttribute("href");
        inge.open(second)
                .follow("Flyt, ret eller aflys")
                .fill("Klokken", "13:30")
                .press("Gem")
                .sees("Mødet er flyttet, og de andre bliver spurgt igen.");
        Postbox.follow(tove.onAPhone(), TOVE, "Flyttet: " + MEETINGS + " er nu", "/svar/moede/");
        tove.sees("Flyttet")
                .pick("Kommer I?", "Kan ikke komme")
                .press("Send svaret")
                .sees("Tak, Tove Lund");
        inge.open(row)
                .follow("English")
                .sees("3 meetings, called at the same time.", "Moved", "Cannot come: " + CLUB)
                .follow("Dansk")
                .sees("3 møder, indkaldt på én gang.");
    }
}

package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.journeys.Street.Comers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A municipality asks a whole field to meet. Three collaborations grow out of it: one is to be written down, one stops with a
 * good word when they know enough, and one is held together by what has been said. One of the three has nothing but links
 * and a telephone, all the way.
 */
@SamspilJourney
class FromNoInterplayToAgreementJourney {

    private static final String MEETING = "Hvem gør hvad for ældre i Nørreby?";
    private static final String OFFER = "En sang hver torsdag";
    private static final String NEIGHBOURS = "Naboer i Nørreby";
    private static final String SINGERS = "Sangerne ved åen";
    private static final String WALKERS = "Gåholdet på Fjordvej";
    private static final String VERA = "vera@sangerne.example";
    private static final String GERT = "gert@gaaholdet.example";

    @Test
    void oneMeetingAndThreeChoices(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var inge = comers.signedIn("Inge Balle");
        var vera = comers.stranger();
        var gert = comers.stranger();

        var meeting = karenCallsTheField(karen);
        theySayWhetherTheyCome(karen, inge, vera, gert, meeting);
        whatHangsOnTheWallBecomesThreeCollaborations(karen, inge, meeting);

        var neighbours = begun(karen, meeting, NEIGHBOURS);
        theNeighboursWantItWritten(karen, inge, neighbours);
        var written = new WrittenTogether(karen, inge, neighbours, NEIGHBOURS);
        written.clauseByClause();
        written.andSettledWhereTheyDiffered();
        var agreement = written.signedByBothAndGenuine(comers);
        var kept = new KeptAlive(comers, karen, inge, agreement);
        kept.theTownHearsOfIt();
        kept.whatWasPromisedIsDone();
        kept.nextYearItIsAnother();
        kept.andGoesOn();
        new Forger(comers, karen, agreement).isShownTheDoor();
        theWalkersKnowEnough(karen, gert, begun(karen, meeting, WALKERS));
        theSingersTalkItThroughByLinkAndTelephone(karen, vera, begun(karen, meeting, SINGERS));
        karen.open(meeting + "/samarbejder").sees("I ved nok og er stoppet her");

        eveSeesNothing(comers, karen, meeting);
    }

    private static String karenCallsTheField(Visit karen) {
        karen.open("/dialogmoeder/nyt").sees("Årets første tre måneder", "Her forhandler vi ikke om tilskud");
        karen.pick("Slags møde", "Sonderingsmøde")
                .pick("Hvem er det for?", "Dem omkring én målgruppe")
                .fill("Hvilken sektor eller målgruppe?", "ældre mennesker")
                .fill("Hvad kalder I mødet?", MEETING)
                .fill("Klokken", "15:00")
                .fill("Hvor?", "Medborgerhuset")
                .fill("Hvilket nummer kan de ringe til dig på?", "10 20 30 41")
                .pick("Hvem kommer fra jer?", "Borgmesteren")
                .fill("Hvad byder I på?", "suppe")
                .press("Gem, og vælg, hvem der skal inviteres")
                .sees("Mødet er gemt.");
        var meeting = karen.path().replaceFirst("/inviterede.*", "");

        karen.open(meeting + "/inviterede/find").fill("Navn", "Naboer").press("Søg");
        tick(karen, NEIGHBOURS).press("Sæt de valgte på listen").sees("De står på listen nu.");
        karen.open(meeting + "/inviterede/liste")
                .choose("Hvad slags er de?", "Forening")
                .fill("Navn; mailadresse", SINGERS + "; " + VERA + "\n" + WALKERS + ", " + GERT)
                .press("Sæt dem på listen")
                .sees("1 er sat på listen.", "Der mangler et semikolon");
        karen.fill("Navn; mailadresse", WALKERS + "; " + GERT).press("Sæt dem på listen");
        karen.open(meeting + "/udsendelse")
                .sees("Kommer I? " + MEETING, "Vi byder på suppe")
                .press("Send til de 3")
                .sees("Invitationerne er på vej.");
        return meeting;
    }

    private static void theySayWhetherTheyCome(Visit karen, Visit inge, Visit vera, Visit gert, String meeting) {
        Postbox.follow(vera, VERA, "Kommer I? " + MEETING, "/svar/dialogmoede/");
        vera.sees("Linket er til " + SINGERS, "Borgmesteren", "Vi byder på suppe")
                .follow("Svar");
        vera.pick("Kommer I?", "Kommer").press("Send svaret").sees("Skriv et tal fra 1");
        vera.fill("Hvem svarer?", "Vera Lund")
                .fill("Hvor mange kommer?", "2")
                .press("Send svaret")
                .sees("I kommer");
        vera.follow("Opslagstavlen")
                .pick("Hvad hænger I op?", "Vi kan tilbyde …")
                .fill("Skriv det kort", OFFER)
                .fill("Dit navn", "Vera Lund")
                .press("Hæng det op")
                .sees("Det hænger der nu.", OFFER);

        inge.open("/min-side").followIn("Kommer I til »" + MEETING + "«?", "Svar");
        inge.pick("Kommer I?", "Kommer").fill("Hvor mange kommer?", "1").press("Send svaret");
        inge.open(meeting + "/opslag").press("Det vil vi gerne tale om").sees("Vil gerne tale om det:");
        inge.open(meeting + "/inviterede");
        assertThat(inge.status()).as("who is asked is the host's to see").isEqualTo(404);

        Postbox.open(gert, GERT, "Kommer I? " + MEETING).sees("Ring til Karen Holm");
        karen.open(meeting + "/inviterede")
                .followIn(WALKERS, "De svarer i telefonen")
                .fill("Hvem talte du med?", "Gert Ask")
                .pick("Kommer I?", "Kommer")
                .fill("Hvor mange kommer?", "1")
                .press("Skriv svaret ind");
        karen.open(meeting).sees("3 organisationer kommer");
    }

    private static void whatHangsOnTheWallBecomesThreeCollaborations(Visit karen, Visit inge, String meeting) {
        karen.open(meeting + "/opslag").sees(OFFER, NEIGHBOURS);
        karen.open(meeting + "/samarbejder/nyt");
        for (var one : List.of(NEIGHBOURS, SINGERS, WALKERS)) {
            tick(karen, one);
        }
        karen.pick("Ét fælles eller et med hver?", "Et samarbejde med hver af dem")
                .fill("Hvad skal det hedde?", "Sammen om ældre")
                .fill("Hvad handler det om?", "Flere skal have nogen at gå, synge og tale med.")
                .press("Begynd, og inviter")
                .sees("Samarbejdet er begyndt, og invitationen er på vej.");
        karen.open(meeting + "/samarbejder").sees("Venter på svar", NEIGHBOURS, SINGERS, WALKERS);
        karen.open("/min-side").sees("Aftal det første møde");
        inge.open("/min-side").sees("Vil I være med i Sammen om ældre");
    }

    /** Prepare, meet, go on, and choose the written form: precisely why, and only when both have said so. */
    private static void theNeighboursWantItWritten(Visit karen, Visit inge, Room room) {
        inge.open("/min-side")
                .followIn("Vil I være med i Sammen om ældre", "Se og svar")
                .press("Ja, vi er med");
        karen.open(room.path("/plan/udgangspunkt")).press("Send spørgsmålene");
        karen.open(room.path("/plan/udgangspunkt/mit"))
                .fill("Hvordan forstår I " + NEIGHBOURS + "?", "De kender alle på vejen og har få hænder.")
                .press("Send det");
        inge.open(room.path("/plan/udgangspunkt/mit"))
                .fill("Hvordan forstår I Nørreby Kommune?", "De vil gerne, og de har travlt.")
                .press("Send det")
                .sees("har få hænder");
        inge.pick("Passer det, Kommunen skriver?", "Ikke helt")
                .fill("Hvordan er det?", "Vi har hænder nok om eftermiddagen.")
                .press("Svar de andre");
        karen.open(room.path("/plan/udgangspunkt")).sees("Ikke helt", "hænder nok om eftermiddagen");

        karen.open(room.path("/moeder/nyt?slags=BILATERAL"))
                .fill("Dag", LocalDate.now().plusDays(12).toString())
                .fill("Klokken", "10:00")
                .fill("Hvor?", "Rådhuset")
                .press("Send indkaldelsen");
        karen.open("/min-side").doesNotSee("Aftal det første møde i Sammen om ældre · Naboer");
        decides(karen, room, "Vi går videre", "Vi vil noget sammen om eftermiddagene.");
        karen.open(room.path("/plan")).sees("Her aftaler I, hvad I gør sammen");

        chooses(karen, room, "At skrive det ned", " ");
        karen.sees("Skriv præcist, hvad I gerne vil have skrevet ned");
        chooses(karen, room, "At skrive det ned", "Hvem der har nøglen, og hvem man ringer til, når nogen stopper.");
        karen.open(room.path("/plan")).sees("I har ikke valgt endnu");
        inge.open(room.path("/plan/form")).sees("Hvem der har nøglen");
        chooses(inge, room, "At skrive det ned", "Så ved den næste også besked.");
        karen.open(room.path("/plan")).sees("Vi har en skriftlig aftale");
    }

    /** To know enough is a good outcome, and it is thanked for. */
    private static void theWalkersKnowEnough(Visit karen, Visit gert, Room room) {
        Postbox.follow(gert, GERT, "inviterer jer", "/svar/invitation/");
        gert.sees(MEETING).press("Ja, vi er med").sees("Tak,");
        decides(karen, room, "Vi ved nok og stopper her", "Vi kender hinanden nu, og Gåholdet går, som det går.");
        karen.open(room.path("/plan")).sees("Vidste nok og stoppede her", "Gåholdet går, som det går.");
        Postbox.open(gert, GERT, "Sammen om ældre").sees("Gåholdet går, som det går.");
        karen.open(room.path()).sees("I ved nok og er stoppet her");
    }

    /** Invitation, ladder, form, meeting and minutes: all of it by links, and once on the telephone. */
    private static void theSingersTalkItThroughByLinkAndTelephone(Visit karen, Visit vera, Room room) {
        Postbox.follow(vera, VERA, "inviterer jer", "/svar/invitation/");
        vera.press("Ja, vi er med").sees("Tak,");
        room.askAboutTheLadder(karen);
        room.markTheLadder(karen, "1. Intet samspil", "3. Dialog");
        Postbox.follow(vera, VERA, "Et spørgsmål til jer i Sammen om ældre", "/svar/trappen/");
        Room.mark(vera, "2. Kendskab", "3. Dialog").press("Send svaret").sees("Tak for jeres svar");
        karen.open(room.path("/trappen")).sees("2. Kendskab");

        karen.open(room.path("/moeder/nyt?slags=CONTENT_AND_FORM"))
                .fill("Dag", LocalDate.now().plusDays(15).toString())
                .fill("Klokken", "13:00")
                .fill("Hvor?", "Sognegården")
                .fill("Dagsorden", "Hvornår synger vi?")
                .press("Send indkaldelsen")
                .sees("Indkaldelsen er på vej.");
        var called = karen.path();
        karen.open(called + "/telefon/" + singers(karen, room))
                .fill("Hvem talte du med?", "Vera Lund")
                .pick("Kommer I?", "Kommer")
                .fill("Hvem kommer?", "Vera Lund")
                .press("Skriv svaret ind");
        Postbox.open(vera, VERA, "Det, I sagde i telefonen");

        karen.open(called + "/referat").follow("Skriv her");
        karen.fill("Det blev sagt", "Vi synger hver torsdag klokken 14.").press("Gem, og gå til det næste");
        karen.open(called + "/referat").press("Send referatet").sees("Referatet er på vej til de andre.");
        Postbox.follow(vera, VERA, "Er referatet rigtigt?", "/svar/referat/");
        vera.sees("Vi synger hver torsdag klokken 14.")
                .press("Ja, det er rigtigt")
                .sees("Tak");
        karen.open(called + "/referat").sees("Godkendt af alle");

        chooses(karen, room, "At tale sig til rette", "");
        Postbox.follow(vera, VERA, "Hvordan vil I holde sammen om", "/svar/form/");
        vera.pick("Hvad passer bedst til jer?", "At tale sig til rette")
                .press("Sig det til de andre")
                .sees("Tak");
        karen.open(room.path("/plan")).sees("Vi har talt os til rette");
        karen.open(room.path("/plan/notat")).sees("Vi klarer os uden", "Ingen har skrevet under");
    }

    private static void eveSeesNothing(Comers comers, Visit karen, String meeting) {
        var eve = comers.signedIn("Eve Storm");
        var outsider = new Outsider(eve);
        for (var below : List.of("", "/opslag", "/deltagere", "/samarbejder", "/inviterede", "/opsamling")) {
            outsider.findsNothingAt(meeting + below, MEETING, OFFER);
        }
        eve.open("/dialogmoeder").doesNotSee(MEETING);
        for (var one : List.of(NEIGHBOURS, SINGERS, WALKERS)) {
            var room = begun(karen, meeting, one);
            outsider.seesNothingOf(room, "Sammen om ældre", "Gåholdet går, som det går", "Hvem der har nøglen");
            for (var below : List.of("/plan", "/plan/form", "/plan/notat", "/plan/udgangspunkt", "/moeder")) {
                outsider.findsNothingAt(room.path(below), "Sammen om ældre");
            }
        }
    }

    private static void decides(Visit who, Room room, String outcome, String words) {
        who.open(room.path("/plan"))
                .pick("Hvordan fortsætter I?", outcome)
                .fill("Hvorfor? Sig det i en sætning", words)
                .fill("Hvem har besluttet det?", "Alle, der var med")
                .fill("Hvornår?", LocalDate.now().toString())
                .press("Skriv beslutningen");
    }

    private static void chooses(Visit who, Room room, String form, String why) {
        who.open(room.path("/plan/form"))
                .pick("Hvad passer bedst til jer?", form)
                .fill("Hvorfor?", why)
                .press("Sig det til de andre");
    }

    /** The collaboration that grew out of the meeting with one of them, as Karen finds it. */
    private static Room begun(Visit karen, String meeting, String with) {
        return Room.entered(karen.open(meeting + "/samarbejder").followIn(with, "Sammen om ældre"));
    }

    /** As the address of the telephone page knows them. */
    private static String singers(Visit karen, Room room) {
        var link = karen.open(room.path("/plan/form"))
                .page()
                .locator("main a[href*='/telefon/']")
                .first()
                .getAttribute("href");
        return link.replaceFirst(".*/", "");
    }

    private static Visit tick(Visit who, String label) {
        who.page().getByLabel(label).first().check();
        return who;
    }
}

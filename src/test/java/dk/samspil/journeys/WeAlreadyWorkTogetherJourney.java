package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.samspil.journeys.Street.Comers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Karen enters a collaboration that has been going for years. Solgården signs in; the singers, who have no account, answer by
 * link and once on the phone. They see where they differ, and agree on one change.
 */
@SamspilJourney
class WeAlreadyWorkTogetherJourney {

    private static final String PURPOSE = "Beboerne synger med dem, de plejede at synge med.";

    @Test
    void threeWhoAlreadyWorkTogetherSeeWhereTheyDiffer(Comers comers) {
        tell(
                comers,
                comers.signedIn("Karen Holm"),
                comers.signedIn("Yusuf Demir"),
                comers.stranger(),
                "Sang på Solgården",
                "sangerne");
    }

    @Test
    void theyCanDoItWithoutScripts(Comers comers) {
        tell(
                comers,
                comers.withoutScripts("Karen Holm"),
                comers.withoutScripts("Yusuf Demir"),
                comers.strangerWithoutScripts(),
                "Salmer på Solgården",
                "koret");
    }

    private static void tell(Comers comers, Visit karen, Visit yusuf, Visit vera, String name, String singers) {
        var address = singers + "@example.org";
        var room = Room.begin(karen, name, PURPOSE, "Mennesker med demens");
        room.invite(karen, "Solgården", "Yusuf Demir", "yusuf@samspil.example");
        room.inviteSomebodyNew(karen, "Foreningen " + singers, singers, "Forening", "Vera Lyng", address);
        theyWriteWhatIsAgreed(karen, room);
        room.askTheSixQuestions(karen);

        karen.follow("Giv jeres svar");
        Room.answerSix(karen, "Ja", "Ja", "Ja", "Ja", "Delvist", "Ja").sees("Kun I kan se det endnu.");
        room.accept(yusuf, name);
        yusuf.open("/min-side").followIn("Seks korte spørgsmål om " + name, "Giv jeres svar");
        Room.answerSix(yusuf, "Ja", "Delvist", "Ja", "Delvist", "Ja", "Nej");
        karen.open(room.path("/svar")).sees("har ikke svaret endnu").doesNotSee("Her ser I forskelligt på det");

        Room.acceptWithLink(vera, "Vera Lyng", address);
        Postbox.follow(vera, address, name, "/svar/svar/");
        Room.answerSix(vera, "Ja", "Nej", "Ja", "Nej", "Ja", "Nej").sees("Tak, Vera Lyng");

        karen.open("/min-side").sees("Se, hvad I hver især har svaret i " + name);
        karen.open(room.path("/svar"))
                .sees("Her ser I forskelligt på det", "Er det klart, hvem der gør hvad?", "Her ser I ens på det");
        veraMarksTheLadderOnThePhone(karen, yusuf, vera, room, address);
        theyAgreeOnOneChange(karen, yusuf, room, name);
        eveSeesNothing(comers, karen, room, name, singers);
    }

    private static void theyWriteWhatIsAgreed(Visit karen, Room room) {
        karen.open(room.path("/aftalt"))
                .fill("Hvad har I aftalt?", "Der synges fra den blå bog hver anden fredag.")
                .pick("Hvordan er det aftalt?", "Skrevet ned")
                .press("Tilføj sætningen")
                .sees("Sætningen er tilføjet.", "Der synges fra den blå bog");
        karen.follow("Ret");
        karen.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload(
                                "aftale.pdf",
                                "application/pdf",
                                "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        karen.press("Gem").sees("Sætningen er rettet.", "Se papiret");
    }

    private static void veraMarksTheLadderOnThePhone(Visit karen, Visit yusuf, Visit vera, Room room, String address) {
        room.askAboutTheLadder(karen);
        room.markTheLadder(karen, "4. Samarbejde", "4. Samarbejde");
        room.markTheLadder(yusuf, "3. Dialog", "4. Samarbejde");
        karen.open(room.path("/trappen")).follow("Skriv ned, hvad").fill("Hvem taler du med?", "Vera Lyng");
        Room.mark(karen, "2. Kendskab", "4. Samarbejde")
                .press("Gem det,")
                .sees("Svaret er gemt, og der er en kvittering på vej.");
        karen.open(room.path("/trappen")).sees("Her ser I mest forskelligt på det");
        Postbox.open(vera, address, "Det, I sagde i telefonen").sees("trin 2, Kendskab");
    }

    private static void theyAgreeOnOneChange(Visit karen, Visit yusuf, Room room, String name) {
        karen.open(room.path("/aftalt"))
                .fill("Hvad vil I gøre anderledes?", "Solgården sætter stole frem, så sangerne kan nøjes med at synge.")
                .choose("Hvilken part sørger for det?", "Solgården")
                .fill("Hvem er det?", "Yusuf Demir");
        karen.page().locator("#due").fill(LocalDate.now().plusDays(20).toString());
        karen.press("Aftal ændringen").sees("Ændringen er aftalt.", "Yusuf Demir sørger for det");
        yusuf.open("/min-side").sees("Aftalt i " + name + ": »Solgården sætter stole frem");
        karen.open("/min-side")
                .sees("Solgården sørger for det, I har aftalt i " + name + ": »Solgården sætter stole frem");
    }

    private static void eveSeesNothing(Comers comers, Visit karen, Room room, String name, String singers) {
        var paper =
                karen.open(room.path("/aftalt")).page().getByText("Se papiret").getAttribute("href");
        assertThat(paper).startsWith("/filer/");
        var eve = new Outsider(comers.signedIn("Eve Storm"));
        eve.seesNothingOf(room, name, "Foreningen " + singers, "blå bog");
        eve.findsNothingAt(paper, name);
        eve.searchesInVain("/organisationer?q=" + singers, "Foreningen " + singers);
    }
}

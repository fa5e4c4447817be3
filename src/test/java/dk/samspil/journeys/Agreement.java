package dk.samspil.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import dk.samspil.web.Texts;
import java.time.LocalDate;

/** What people do with an agreement, page by page. */
final class Agreement {

    private final String path;

    private Agreement(String path) {
        this.path = path;
    }

    static LocalDate today() {
        return LocalDate.now(Texts.ZONE);
    }

    /** Begins one between all who are in the room, with these clauses of the library and none of those that are suggested. */
    static Agreement begin(Visit who, Room room, String kind, String... clauses) {
        who.open(room.path("/aftaler")).follow("Skriv en aftale");
        who.pick("Hvor meget vil I skrive ned?", kind)
                .press("Vælg, hvad aftalen skal handle om")
                .sees("Aftalen er begyndt.");
        var contents = who.path();
        var ticked = who.page().locator("input[name=code]:checked");
        while (ticked.count() > 0) {
            ticked.first().uncheck();
        }
        for (var clause : clauses) {
            who.page()
                    .getByLabel(clause, new Page.GetByLabelOptions().setExact(true))
                    .first()
                    .check();
        }
        who.press("Tilføj det, der er sat flueben ved").sees("Indholdet er gemt.");
        return new Agreement(contents.replaceFirst("/indhold.*", ""));
    }

    /** The one whose page somebody stands on. */
    static Agreement entered(Visit who) {
        return new Agreement(who.address());
    }

    String path() {
        return path;
    }

    String path(String below) {
        return path + below;
    }

    void add(Visit who, String heading) {
        who.open(path("/indhold")).fill("Jeres eget afsnit", heading).press("Tilføj jeres eget afsnit");
    }

    void draftedBy(Visit who, String heading, String party) {
        var clause = who.open(path("/indhold")).within(heading);
        clause.locator("select").selectOption(new SelectOption().setLabel(party));
        clause.locator("form[action$=udkast] button").click();
        who.sees("Indholdet er gemt.");
    }

    void contentsAreChosen(Visit who) {
        who.open(path("/indhold")).press("Begynd at skrive").sees("Indholdet er valgt.");
    }

    /** Opens the clause from the agreement's page. */
    Visit clause(Visit who, String heading) {
        who.open(path());
        who.page()
                .locator("section.panel")
                .filter(new Locator.FilterOptions()
                        .setHas(who.page().locator("h2", new Page.LocatorOptions().setHasText(heading))))
                .first()
                .locator(".links a")
                .first()
                .click();
        who.page().waitForLoadState();
        return who;
    }

    void write(Visit who, String heading, String words) {
        clause(who, heading).fill("Tekst", words).press("Gem afsnittet").sees("Afsnittet er gemt.");
    }

    void saysYesTo(Visit who, String heading) {
        clause(who, heading).press("Vi siger ja til afsnittet").sees("Tak. De andre kan se, at I siger ja.");
    }

    /** Beside the clause: what one in the library usually promises, the first time today. */
    void promise(Visit who, String heading, String what) {
        clause(who, heading).follow(what);
        who.fill("Første gang", today().toString()).press("Gem").sees("Løftet er skrevet.");
    }

    /** The days it holds, and the last hand. */
    void finish(Visit who, LocalDate from) {
        who.open(path("/faerdig"))
                .fill("Fra og med", from.toString())
                .fill("Til og med", from.plusYears(1).minusDays(1).toString())
                .press("Gem")
                .sees("Dagene er gemt.");
        who.press("Teksten er færdig").sees("Teksten er færdig. Nu kan parterne godkende den og skrive under.");
    }

    /** Those behind a party have been asked, and its director has said yes. */
    void hearAndApprove(Visit who, String heard) {
        who.open(path("/godkendelse")).follow("Skriv, hvem I har hørt");
        who.fill("Hvem?", heard)
                .fill("Hvornår?", LocalDate.now().toString())
                .fill("Hvor mange var med?", "12")
                .fill("Hvad sagde de?", "Det er på tide.")
                .press("Gem");
        who.open(path("/godkendelse")).follow("Skriv, hvem der skal godkende");
        who.pick("Hvem?", "Direktøren").press("Tilføj");
        approve(who);
    }

    /** Its director says yes, as was written that it takes. */
    void approve(Visit who) {
        who.open(path("/godkendelse")).follow("Skriv, at det er godkendt");
        who.fill("Hvornår blev den godkendt?", LocalDate.now().toString())
                .fill("Hvor står det?", "Sag 27-118")
                .press("Den er godkendt");
    }

    /** A small association asks nobody but itself. */
    void needsNobodysApproval(Visit who) {
        who.open(path("/godkendelse")).press("Ingen hos os skal godkende den");
    }

    /** Returns which mail asked them last to sign something else. */
    String nameSignatory(Visit who, String name, String function, String address, String mandate) {
        var before = Signing.askedBefore(who, address);
        who.open(path("/underskrift/underskrivere/ny"))
                .fill("Navn", name)
                .fill("Funktion", function)
                .fill("Mailadresse", address)
                .fill("Hvorfor kan de binde jer?", mandate)
                .press("Tilføj");
        return before;
    }

    /** Signed in, and asked for the passkey once more. */
    void signWithPasskey(Visit signatory) {
        signatory.open(path("/underskrift/min"));
        signatory.page().locator("#readWithKey").check();
        signatory.press("Skriv under med adgangsnøgle").waitsFor("skrev under med adgangsnøgle");
    }

    /** The sealed document, as it is kept. */
    byte[] sealed(Visit who) {
        var file = who.open(path())
                .page()
                .locator("main a[href^='/filer/']")
                .first()
                .getAttribute("href");
        return who.fetch(file);
    }

    /** Anybody drops a file where files are checked. */
    static Visit check(Visit who, byte[] file) {
        who.open("/tjek")
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("aftale.pdf", "application/pdf", file));
        return who.press("Tjek filen");
    }
}

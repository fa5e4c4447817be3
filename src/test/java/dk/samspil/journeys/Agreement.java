package dk.samspil.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** What people do with an agreement, page by page. */
final class Agreement {

    private final String path;

    private Agreement(String path) {
        this.path = path;
    }

    /** Begins one between all who are in the room, with these clauses of the library and none of those that are suggested. */
    static Agreement begin(Visit who, Room room, String kind, String... clauses) {
        who.open(room.path("/aftaler")).follow("Skriv en aftale");
        who.pick("Hvor meget vil I skrive ned?", kind)
                .press("Vælg, hvad aftalen skal handle om")
                .sees("Aftalen er begyndt.");
        var contents = who.path();
        who.page().locator("input[name=code]:checked").all().forEach(ticked -> ticked.uncheck());
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
        clause.locator("select")
                .selectOption(new SelectOption().setLabel(party));
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

    /** The days it holds, and the last hand. */
    void finish(Visit who, LocalDate from) {
        who.open(path("/faerdig"))
                .fill("Fra og med", from.toString())
                .fill("Til og med", from.plusYears(1).minusDays(1).toString())
                .press("Gem")
                .sees("Dagene er gemt.");
        who.press("Teksten er færdig").sees("Teksten er færdig. Nu kan parterne godkende den og skrive under.");
    }
}

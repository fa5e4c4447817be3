package dk.samspil.journeys;

import dk.samspil.journeys.Street.Comers;
import java.time.LocalDate;

/** What becomes of an agreement once it is sealed: the town hears of it, it is kept, it changes, and it goes on. */
final class KeptAlive {

    private static final String LINES = "Naboerne låser op om eftermiddagen.";
    private static final String HEADLINE = "Nøglen har fået et hjem";
    private static final String ASK_AGAIN = "Gem, og spørg de andre igen";

    private final Comers comers;
    private final Visit karen;
    private final Visit inge;
    private final Agreement agreement;

    KeptAlive(Comers comers, Visit karen, Visit inge, Agreement agreement) {
        this.comers = comers;
        this.karen = karen;
        this.inge = inge;
        this.agreement = agreement;
    }

    /** A few lines for everybody, and a text for the paper, which waits for a yes and then for its day. */
    void theTownHearsOfIt() {
        karen.open(agreement.path()).follow("Det, alle må vide");
        karen.fill("Hvad vil I fortælle om aftalen?", LINES).press("Spørg de andre");
        karen.sees("Gemt. De andre parter er spurgt.");
        inge.open(agreement.path("/offentligt")).press("Vi siger ja");
        var everybodys = karen.open(agreement.path("/offentligt"))
                .follow("Se den offentlige side")
                .address();

        karen.open(agreement.path()).follow("Pressetekst");
        karen.fill("Overskrift", HEADLINE)
                .fill("Må tidligst bringes den", Agreement.today().plusDays(1).toString())
                .fill("Klokken", "06:00")
                .press("Spørg de andre")
                .sees("Må først bringes", "Naboer i Nørreby");
        karen.unfoldIn("Lokalavisen", "Skriv, hvem der gør det")
                .fillIn("Lokalavisen", "Hvem gør det?", "Inge Balle")
                .pressIn("Lokalavisen", "Gem")
                .sees("Lokalavisen: Inge Balle");
        inge.open("/min-side").followIn("Må teksten komme i avisen", "Læs, og sig ja");
        inge.press("Vi siger ja").sees("Tak. Jeres ja er gemt.");
        var reader = comers.stranger();
        reader.open(everybodys).sees(LINES).doesNotSee(HEADLINE);

        karen.open(agreement.path("/presse"))
                .fill("Må tidligst bringes den", "")
                .fill("Klokken", "")
                .press(ASK_AGAIN);
        inge.open(agreement.path("/presse")).press("Vi siger ja");
        reader.open(everybodys).sees(LINES, HEADLINE);
    }

    /** It waits on Min side from the day the agreement holds, and comes again in half a year. */
    void whatWasPromisedIsDone() {
        inge.open("/min-side").followIn(WrittenTogether.PROMISE, "Indkald");
        inge.fill("Vil I skrive et ord om det?", "Det går bedre end ventet.")
                .press("Vi har talt om, hvordan det går")
                .sees("Tak. De andre kan se, at det er gjort.");
        karen.open(agreement.path("/forpligtelser")).sees("Gjort sidst", "Inge Balle");
    }

    /** The old one holds until its last day; the new one is signed anew and comes after it. */
    void nextYearItIsAnother() {
        var starts = Agreement.today().plusYears(1);
        karen.open(agreement.path()).follow("Ret aftalen");
        karen.fill("Hvad skal ændres?", "Biblioteket får også en nøgle.")
                .fill("Fra og med", starts.toString())
                .fill("Til og med", "")
                .press("Begynd på udgaven")
                .sees("Den nye udgave er begyndt.");
        agreement.write(inge, WrittenTogether.KEY, "Naboerne og biblioteket har hver en nøgle.");
        karen.open(agreement.path()).follow("Se, hvad der er ændret");
        karen.sees("Fra 1. til 2. udgave", "Ændret", "Uændret", "biblioteket");

        signedAnew(starts);
        karen.open(agreement.path()).sees("2. udgave", "Gælder snart", "1. udgave", "Aftalen gælder");
    }

    /** The same text for another year. */
    void andGoesOn() {
        karen.open(agreement.path()).follow("Forlæng den");
        karen.press("Forlæng uændret").sees("Den nye udgave er klar med samme tekst.");
        karen.open(agreement.path()).sees("3. udgave", "Samme tekst, nye datoer.");
    }

    private void signedAnew(LocalDate starts) {
        var bodil = comers.signedIn("Bodil Ravn");
        var jens = comers.signedIn("Jens Vad");
        var askedBodil = Signing.askedBefore(bodil, WrittenTogether.BODIL);
        var askedJens = Signing.askedBefore(jens, WrittenTogether.JENS);
        agreement.finish(karen, starts);
        agreement.approve(bodil);
        agreement.needsNobodysApproval(jens);
        Signing.sign(comers.stranger(), WrittenTogether.BODIL, askedBodil);
        Signing.sign(comers.stranger(), WrittenTogether.JENS, askedJens);
    }
}

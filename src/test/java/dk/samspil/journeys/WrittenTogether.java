package dk.samspil.journeys;

import dk.samspil.journeys.Street.Comers;

/** How a municipality and an association write one agreement, from the first clause to the seal. */
final class WrittenTogether {

    static final String BODIL = "bodil@samspil.example";
    static final String JENS = "jens@samspil.example";
    static final String KEY = "Hvem der har nøglen";
    static final String PROMISE = "Vi mødes, taler om, hvordan det går";

    private final Visit karen;
    private final Visit inge;
    private final Room room;
    private final String other;
    private final Agreement agreement;

    WrittenTogether(Visit karen, Visit inge, Room room, String other) {
        this.karen = karen;
        this.inge = inge;
        this.room = room;
        this.other = other;
        karen.open(room.path("/plan/form")).follow("Skriv aftalen sammen").sees("I har ingen skriftlig aftale");
        this.agreement = Agreement.begin(karen, room, "En let aftale", "Når vi mødes");
    }

    /** Contents chosen together, a side for each clause, and words that both can change. */
    void clauseByClause() {
        agreement.add(karen, KEY);
        agreement.draftedBy(karen, KEY, other);
        agreement.contentsAreChosen(karen);

        inge.open("/min-side").sees("afsnit at skrive");
        agreement.write(inge, KEY, "Naboerne har nøglen. Den ligger i **skuffen**.");
        agreement.write(karen, "Når vi mødes", "Vi mødes to gange om året og ser tilbage samme dag.");
        agreement.promise(karen, "Når vi mødes", PROMISE);
        karen.open(agreement.path()).sees("Sidst rettet af Inge Balle", "Naboer siger ja");
    }

    /** Two disagreements: one is talked through at a meeting and written back, one stands, and stops nobody. */
    void andSettledWhereTheyDiffered() {
        disagree(karen, KEY, "Hvem har nøglen om sommeren?", "Den skal ligge på biblioteket.");
        disagree(inge, "Når vi mødes", "Hvem betaler kaffen?", "Det gør kommunen.");
        inge.open(agreement.path("/uenigheder"))
                .follow("Hvem har nøglen om sommeren?")
                .fill("Hvad mener I?", "Den bliver i skuffen.")
                .press("Sig det til de andre");
        karen.open(agreement.path("/uenigheder"))
                .follow("Hvem har nøglen om sommeren?")
                .sees("Den skal ligge på biblioteket.", "Den bliver i skuffen.")
                .press("Sæt det på dagsordenen");
        karen.open(room.path("/moeder")).follow("Kan vi noget sammen?").sees("Hvem har nøglen om sommeren?");

        settle(karen, "Hvem har nøglen om sommeren?", "Vi er blevet enige", "Biblioteket låner den om sommeren.");
        settle(inge, "Hvem betaler kaffen?", "Vi ser forskelligt på det for nu", "Det finder vi ud af.");
        karen.open(agreement.path("/uenigheder")).sees("Biblioteket låner den om sommeren.", "Det finder vi ud af.");
        agreement.saysYesTo(inge, "Når vi mødes");
    }

    /** Each approves in its own way, two people sign with nothing but a mailbox, and a stranger checks the file. */
    Agreement signedByBothAndGenuine(Comers comers) {
        agreement.finish(karen, Agreement.today());
        karen.open(agreement.path()).sees("Teksten er færdig");
        var bodil = comers.signedIn("Bodil Ravn");
        var jens = comers.signedIn("Jens Vad");
        agreement.hearAndApprove(bodil, "Seniorrådet");
        agreement.needsNobodysApproval(jens);
        karen.open(agreement.path("/godkendelse")).sees("Seniorrådet");
        var asked = agreement.nameSignatory(
                bodil, "Bodil Ravn", "direktør", BODIL, "Direktøren kan indgå samspilsaftaler.");
        agreement.nameSignatory(jens, "Jens Vad", "formand", JENS, "Formanden tegner foreningen efter § 8.");
        Signing.sign(comers.stranger(), BODIL, asked);
        Signing.sign(comers.stranger(), JENS);

        karen.open(agreement.path()).sees("Aftalen gælder");
        Agreement.check(comers.stranger(), agreement.sealed(karen)).sees("Filen er ægte", "Gælder nu");
        return agreement;
    }

    private void disagree(Visit who, String clause, String question, String view) {
        agreement.clause(who, clause).follow("Vi ser forskelligt på noget her");
        who.fill("Spørgsmålet, i én sætning", question)
                .fill("Hvad mener I selv? (kan vente)", view)
                .press("Spørg de andre");
    }

    private void settle(Visit who, String question, String outcome, String words) {
        who.open(agreement.path("/uenigheder")).follow(question).follow("Skriv, hvad I har besluttet");
        who.pick("Hvor er I landet?", outcome).fill("Med jeres egne ord", words).press("Gem beslutningen");
    }
}

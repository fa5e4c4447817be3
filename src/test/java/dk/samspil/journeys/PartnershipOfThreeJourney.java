package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.journeys.Street.Comers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A municipality, a care home and an association want to run something together for years: who steers, who puts in what, and how they stop. */
@SamspilJourney
class PartnershipOfThreeJourney {

    private static final String NAME = "Huset ved åen";
    private static final String STEERING = "Styregruppen";
    private static final String DOUBT = "Aftal, hvem der har timer til at holde sammen på det";

    @Test
    void threeAreReadyInTheirOwnWayAndSignTogether(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var yusuf = comers.signedIn("Yusuf Demir");
        var inge = comers.signedIn("Inge Balle");
        var room = Room.begin(karen, NAME, "Et hus, hvor alle kan komme.", "Ældre mennesker");
        room.invite(karen, "Solgården", "Yusuf Demir", "yusuf@samspil.example");
        room.invite(karen, "Naboer i Nørreby", "Inge Balle", "inge@samspil.example");
        room.accept(yusuf, NAME);
        room.accept(inge, NAME);

        var agreement = Agreement.begin(karen, room, "En partnerskabsaftale", "Når vi mødes");
        agreement.add(karen, STEERING);
        agreement.contentsAreChosen(karen);
        agreement.write(yusuf, "Når vi mødes", "Styregruppen mødes hvert kvartal.");
        agreement.write(inge, STEERING, "Formanden er fra en ny part hvert år.");

        eachSaysHowReadyTheyAre(agreement, karen, yusuf, inge);
        theyWriteDownWhatTheyRunTogether(agreement, karen, yusuf, inge);
        threeApproveAndSign(comers, agreement, karen);

        new Outsider(comers.signedIn("Eve Storm")).findsNothingAt(agreement.path("/partnerskab"), NAME, "nøgler");
    }

    /** Alone first, and then side by side; whoever is in doubt is given advice, and nobody is stopped. */
    private static void eachSaysHowReadyTheyAre(Agreement agreement, Visit karen, Visit yusuf, Visit inge) {
        ready(agreement, karen, "Ja").sees("I har svaret", "Solgården", "Naboer");
        ready(agreement, yusuf, "Ja").doesNotSee(DOUBT);
        ready(agreement, inge, "Vi er i tvivl").sees(DOUBT);
        karen.open(agreement.path("/partnerskab/parat")).sees("Vi er i tvivl", DOUBT);
    }

    private static void theyWriteDownWhatTheyRunTogether(Agreement agreement, Visit karen, Visit yusuf, Visit inge) {
        var partnership = agreement.path("/partnerskab");
        karen.open(agreement.path("/faerdig")).sees("Ingen sidder i styregruppen endnu.");
        seat(karen, partnership, "Nørreby Kommune", "Karen Holm");
        seat(yusuf, partnership, "Solgården", "Yusuf Demir");
        karen.open(partnership).sees("Ikke lige mange pladser");
        seat(inge, partnership, "Naboer i Nørreby", "Inge Balle");
        karen.open(partnership).doesNotSee("Ikke lige mange pladser");

        karen.follow("Skriv, hvad en part lægger i");
        karen.choose("Hvilken part?", "Nørreby Kommune")
                .pick("Hvad er det?", "Penge")
                .fill("Hvor meget?", "40.000 kr. om året")
                .press("Gem");
        inge.open(partnership).follow("Skriv, hvad en part lægger i");
        inge.choose("Hvilken part?", "Naboer i Nørreby")
                .pick("Hvad er det?", "Timer fra frivillige")
                .fill("Hvor meget?", "ti timer om ugen")
                .press("Gem")
                .sees("40.000 kr. om året", "ti timer om ugen");
        for (var step : List.of("Kontaktpersonerne", "Formanden og lederne")) {
            yusuf.open(partnership).follow("Skriv det næste trin");
            yusuf.fill("Hvem mødes?", step)
                    .fill("Inden for hvor mange dage?", "14")
                    .press("Gem")
                    .sees(step);
        }
        yusuf.follow("Skriv et skridt");
        yusuf.fill("Hvad lover I?", "Huset er åbent to aftener om ugen")
                .choose("Hvem gør det?", "Solgården")
                .fill("Senest hvornår?", Agreement.today().plusMonths(5).toString())
                .press("Gem")
                .sees("Løftet er skrevet.");
        karen.open(partnership)
                .pick("Hvordan beslutter styregruppen?", "Hver part skal have et flertal for det")
                .fill("Hvordan stopper I igen?", "Vi deler tingene, og naboerne får deres nøgler igen.")
                .press("Gem")
                .sees("Det er gemt.", "Huset er åbent to aftener om ugen");
    }

    private static void threeApproveAndSign(Comers comers, Agreement agreement, Visit karen) {
        agreement.finish(karen, Agreement.today().plusDays(14));
        var signers = List.of(
                new Signer("Bodil Ravn", "direktør", "bodil@samspil.example"),
                new Signer("Yusuf Demir", "leder", "yusuf@samspil.example"),
                new Signer("Jens Vad", "formand", "jens@samspil.example"));
        for (var one : signers) {
            var signer = comers.signedIn(one.name);
            agreement.needsNobodysApproval(signer);
            var before = agreement.nameSignatory(signer, one.name, one.function, one.address, "Kan binde os.");
            Signing.sign(comers.stranger(), one.address, before);
        }
        karen.open(agreement.path()).sees("Aftalen er underskrevet og gælder snart", "1 plads i styregruppen");
        karen.open("/min-side").doesNotSee("Huset er åbent to aftener om ugen");
        var sealed = agreement.sealed(karen);
        Agreement.check(karen, sealed)
                .sees("Filen er ægte", "Gælder ikke endnu", "Solgården", "Naboer i Nørreby", "Nørreby Kommune");
        assertThat(sealed).as("an agreement of three, sealed").hasSizeGreaterThan(10_000);
    }

    private static Visit ready(Agreement agreement, Visit who, String paidStaff) {
        who.open(agreement.path("/partnerskab/parat"));
        for (var question : List.of("økonomi", "to år", "bestyrelsen", "mindst én aftale")) {
            who.pick(question, "Ja");
        }
        return who.pick("ansat til at holde sammen", paidStaff)
                .press("Giv vores svar")
                .sees("Tak for jeres svar.");
    }

    private static void seat(Visit who, String partnership, String party, String person) {
        who.open(partnership).follow("Sæt en i styregruppen");
        who.choose("Hvilken part?", party).fill("Hvem?", person).press("Gem").sees("Linjen er skrevet.", person);
    }

    private record Signer(String name, String function, String address) {}
}

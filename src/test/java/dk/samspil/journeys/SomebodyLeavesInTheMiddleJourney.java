package dk.samspil.journeys;

import dk.samspil.journeys.Street.Comers;
import org.junit.jupiter.api.Test;

/**
 * The one the others write to leaves while an agreement is being written, and one who was to sign leaves before signing. Nothing is stuck:
 * the substitute is asked, another is named, and what the two had in their mailboxes opens nothing any more.
 */
@SamspilJourney
class SomebodyLeavesInTheMiddleJourney {

    private static final String PARISH = "Nørreby Sogn";
    private static final String FRODE = "frode@sognet.example";
    private static final String IDA = "ida@sognet.example";
    private static final String OLE = "ole@samspil.example";
    private static final String BODIL = "bodil@samspil.example";
    private static final String NAME = "Suppe på Torvet";

    @Test
    void theSubstituteIsAskedAndAnotherSigns(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var ole = comers.signedIn("Ole Dahl");
        var frode = comers.stranger();
        frodeJoinsTheParish(ole, frode);
        var room = Room.begin(karen, NAME, "Ingen spiser alene om torsdagen.", "Ældre mennesker");
        room.invite(karen, PARISH, "Frode Bjerg", FRODE);
        room.accept(ole, NAME);
        karen.open(room.path("/parter")).sees("Frode Bjerg", "Afløser: Ole Dahl");

        var agreement = Agreement.begin(karen, room, "En let aftale", "Når vi mødes");
        agreement.contentsAreChosen(karen);
        var link = Postbox.follow(frode, FRODE, "Nu skriver I", "/svar/aftaleudkast/")
                .address();
        frodeLeaves(ole);
        frode.open(link).sees("Linket er lukket");
        oleTakesOver(karen, comers.stranger(), room, agreement);

        agreement.finish(karen, Agreement.today().plusDays(14));
        anotherSigns(comers, ole, agreement);
        karen.open(agreement.path()).sees("Aftalen er underskrevet");

        new Outsider(comers.signedIn("Eve Storm")).findsNothingAt(agreement.path(), NAME, "Frode Bjerg");
    }

    private static void frodeJoinsTheParish(Visit ole, Visit frode) {
        ole.open("/organisation/folk/inviter")
                .fill("Navn", "Frode Bjerg")
                .fill("E-mail", FRODE)
                .pick("Hvilken rolle skal personen have?", "Koordinator")
                .press("Send invitationen");
        Postbox.follow(frode, FRODE, PARISH, "/svar/medlem/");
        frode.press("Ja, jeg er med").sees("Velkommen. Du er med nu.");
        ole.open("/organisation/kontakter/ny")
                .pick("Rolle", "Organisationens kontaktperson")
                .fill("Navn", "Frode Bjerg")
                .fill("Stilling", "vært")
                .fill("Telefon", "10 20 30 92")
                .fill("E-mail", FRODE)
                .fill("Hvornår kan man ringe?", "torsdag")
                .fill("Afløser", "Ole Dahl")
                .fill("Afløserens telefon", "10 20 30 91")
                .fill("Afløserens e-mail", OLE)
                .press("Gem")
                .sees("Kontaktpersonen er tilføjet.");
    }

    private static void frodeLeaves(Visit ole) {
        ole.open("/organisation/folk").follow("Ret (Frode Bjerg)");
        ole.sees("tager afløseren over").press("Luk adgangen").sees("Adgangen er lukket.");
    }

    private static void oleTakesOver(Visit karen, Visit olesMailbox, Room room, Agreement agreement) {
        karen.open(room.path("/parter")).sees("Ole Dahl").doesNotSee("Frode Bjerg");
        Postbox.follow(olesMailbox, OLE, "Nu skriver I", "/svar/aftaleudkast/");
        agreement.write(karen, "Når vi mødes", "Vi spiser suppe hver torsdag klokken 12.");
        olesMailbox.open(olesMailbox.address()).sees("Vi spiser suppe");
        olesMailbox.page().getByLabel("Vi er enige i det, der står her").first().check();
        olesMailbox.press("Send svaret");
        karen.open(agreement.path()).sees("I er enige");
    }

    /** Ida has been asked to sign, and does not after all; Ole does. */
    private static void anotherSigns(Comers comers, Visit ole, Agreement agreement) {
        var bodil = comers.signedIn("Bodil Ravn");
        agreement.needsNobodysApproval(bodil);
        var before = agreement.nameSignatory(bodil, "Bodil Ravn", "direktør", BODIL, "Direktøren kan indgå aftaler.");
        Signing.sign(comers.stranger(), BODIL, before);

        agreement.needsNobodysApproval(ole);
        agreement.nameSignatory(ole, "Ida Blom", "kasserer", IDA, "Kassereren tegner menighedsrådet.");
        var ida = comers.stranger();
        var link = Signing.read(ida, IDA).address();
        ole.open(agreement.path("/underskrift"))
                .pressIn("Ida Blom", "Skriver ikke under alligevel")
                .sees("Den er fjernet. Skriv en anden");
        ida.open(link).sees("Linket er lukket");
        agreement.nameSignatory(ole, "Ole Dahl", "sognepræst", OLE, "Præsten tegner menighedsrådet.");
        Signing.sign(comers.stranger(), OLE);
    }
}

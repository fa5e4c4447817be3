package dk.samspil.journeys;

import dk.samspil.journeys.Street.Comers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A small association with one evening: a light agreement of one page, read, approved and signed by links. On the other side the
 * director signs with her finger.
 */
@SamspilJourney
class LightAgreementInAnEveningJourney {

    private static final String SINGERS = "Visevennerne";
    private static final String VILLADS = "villads@visevennerne.example";
    private static final String BODIL = "bodil@samspil.example";

    @Test
    void onePageAndFourLinks(Comers comers) {
        var karen = comers.signedIn("Karen Holm");
        var villads = comers.stranger().onAPhone();
        var room = Room.begin(karen, "Sang på torvet", "Alle kan synge med.", "Ældre mennesker");
        room.inviteSomebodyNew(karen, SINGERS, "Viserne", "Forening", "Villads Ege", VILLADS);
        Room.acceptWithLink(villads, "Villads Ege", VILLADS);

        var agreement = Agreement.begin(karen, room, "En let aftale", "Når vi mødes");
        agreement.contentsAreChosen(karen);
        agreement.write(karen, "Når vi mødes", "Vi synger hver onsdag klokken 15 og ser tilbage to gange om året.");

        Postbox.follow(villads, VILLADS, "Nu skriver I", "/svar/aftaleudkast/").sees("Vi synger hver onsdag");
        villads.page().getByLabel("Vi er enige i det, der står her").first().check();
        villads.press("Send svaret");
        karen.open(agreement.path()).sees("I er enige");

        agreement.finish(karen, LocalDate.now().plusDays(14));
        agreement.needsNobodysApproval(comers.signedIn("Bodil Ravn"));
        Postbox.follow(villads, VILLADS, "Godkender I aftalen?", "/svar/aftalegodkendelse/");
        villads.pick("Hvem har godkendt?", "Bestyrelsen")
                .fill("Hvornår blev den godkendt?", LocalDate.now().toString())
                .press("Vi godkender teksten");

        var bodil = comers.signedIn("Bodil Ravn");
        agreement.nameSignatory(bodil, "Bodil Ravn", "direktør", BODIL, "Direktøren kan indgå aftaler.");
        Postbox.follow(villads, VILLADS, "Hvem skriver under hos jer?", "/svar/hvem-skriver-under/");
        villads.fill("Navn", "Villads Ege")
                .fill("Funktion", "formand")
                .fill("Mailadresse", VILLADS)
                .fill("Hvorfor kan de binde jer?", "Formanden tegner foreningen.")
                .press("Tilføj");
        Signing.sign(villads, VILLADS);
        Finger.makesPasskey(bodil, "Telefonen fra arbejdet");
        agreement.signWithPasskey(bodil);
        Postbox.follow(villads, VILLADS, "Aftalen er skrevet under", "/svar/aftale/")
                .sees("forseglet");

        new Outsider(comers.signedIn("Eve Storm")).findsNothingAt(agreement.path(), "Sang på torvet");
    }
}

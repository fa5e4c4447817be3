package dk.samspil.demo;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.hearings.Level;
import dk.samspil.obligations.PromiseKind;
import dk.samspil.obligations.Rhythm;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two of the three have a light agreement on one thing already: signed almost a year ago, and soon to be chosen anew. */
@Component
@Profile("demo")
class RespiteStory {

    private static final int LAST_DAY = 75;

    private final Pen pen;
    private final Notary notary;

    RespiteStory(Pen pen, Notary notary) {
        this.pen = pen;
        this.notary = notary;
    }

    void isTold(PlaceId place) {
        var what = pen.clause("Det gør vi sammen", Someone.INGE);
        var meetings = pen.clause("Sådan mødes vi", Someone.KAREN);
        var draft = pen.begins(
                320,
                Someone.KAREN,
                place,
                AgreementKind.LIGHT,
                "Aflastning i hjemmet",
                List.of(Someone.KAREN, Someone.INGE),
                what,
                meetings);
        pen.writes(318, Someone.INGE, what, """
                En frivillig fra Naboer kommer hos et menneske med demens et par timer om ugen, så den nærmeste kan komme ud.

                - Kommunen taler med familien og følger med den første gang.
                - Naboer finder den frivillige og ringer efter den første måned.""");
        pen.writes(317, Someone.KAREN, meetings, """
                Kontaktpersonerne mødes **to gange om året** og taler om, hvordan det går.""");
        pen.saysYes(316, Someone.INGE, meetings);
        pen.saysYes(316, Someone.KAREN, what);
        var meeting = notary.promises(
                315,
                Someone.KAREN,
                draft,
                meetings,
                PromiseKind.MEETING,
                "Vi mødes og taler om, hvordan det går",
                Rhythm.EVERY_HALF_YEAR,
                -150);
        notary.finishes(310, Someone.KAREN, draft, LAST_DAY - 364, LAST_DAY);
        notary.approves(305, Someone.BODIL, draft, Level.DIRECTOR, "Notat om aflastning");
        notary.approves(303, Someone.JENS, draft, Level.BOARD, "Bestyrelsesmøde, punkt 4");
        notary.signs(300, Someone.BODIL, draft, "Direktøren indgår aftaler for ældreområdet.");
        notary.signs(298, Someone.JENS, draft, "Formanden tegner foreningen.");
        notary.keeps(150, Someone.INGE, meeting, "Seks par får besøg nu. To venter.");
    }
}

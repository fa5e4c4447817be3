package dk.samspil.demo;

import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementKind;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three who write down what they do: some clauses are agreed, one is talked about, and one still waits for the care home. */
@Component
@Profile("demo")
class AgreementStory {

    private final Pen pen;

    AgreementStory(Pen pen) {
        this.pen = pen;
    }

    void isTold(PlaceId place) {
        var target = pen.clause("Hvem det er for", Someone.KAREN);
        var meetings = pen.clause("Sådan mødes vi", Someone.INGE);
        var boundary = pen.clause("Det gør frivillige, og det gør de ikke", Someone.INGE);
        pen.begins(
                20,
                Someone.KAREN,
                place,
                AgreementKind.FULL,
                "Samspil om mennesker med demens i Nørreby",
                List.of(Someone.KAREN, Someone.YUSUF, Someone.INGE),
                target,
                meetings,
                boundary,
                pen.clause("Sådan får beboerne det at vide", Someone.YUSUF),
                pen.clause("Når nogen vil stoppe", null));
        pen.writes(18, Someone.KAREN, target, """
                Vores fælles indsats er for

                - mennesker med demens i hele kommunen, hjemme og på plejehjem
                - deres nærmeste

                Man behøver hverken en diagnose eller en henvisning for at være med.""");
        pen.writes(16, Someone.INGE, meetings, """
                Kontaktpersonerne mødes **hver tredje måned**, skiftevis hos hinanden.

                Værten skriver et kort referat samme uge.""");
        pen.writes(12, Someone.INGE, boundary, """
                Frivillige

                - kommer på besøg, går ture og drikker kaffe
                - siger til, når noget bekymrer dem

                Frivillige giver ikke medicin og hjælper ikke med personlig pleje. Det gør personalet.""");
        pen.saysYes(11, Someone.INGE, target);
        pen.saysYes(10, Someone.YUSUF, target);
        pen.saysYes(9, Someone.KAREN, meetings);
    }
}

package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.clauses.VariantText;
import dk.samspil.clauses.Variants;
import dk.samspil.web.Language;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people in the town have put into words for their agreements: the municipality for itself, an association for everybody. */
@Component
@Profile("demo")
class Writing {

    private final Town town;
    private final Variants variants;
    private final Ids ids;

    Writing(Town town, Variants variants, Ids ids) {
        this.town = town;
        this.variants = variants;
        this.ids = ids;
    }

    void isDone() {
        keeps(120, Someone.KAREN, new VariantText("CERTIFICATES", Language.DA, "", "Som byrådet har besluttet", """
                        Frivillige, der kommer i andres hjem, viser en straffeattest, før de begynder, og igen hvert tredje år. \
                        Foreningen ser den og skriver kun, hvornår den er set og af hvem.

                        Frivillige, der har direkte kontakt med børn under 15 år, begynder først, når foreningen har indhentet en børneattest.

                        Er foreningen i tvivl om, hvad der står på en attest, kan den ringe til kommunens frivilligkonsulent uden at sige noget navn."""));
        var firstVisit = keeps(
                60, Someone.INGE, new VariantText("COMPETENCE", Language.DA, "", "Følgeskab de første tre gange", """
                        En ny frivillig går med en erfaren de første tre gange. Efter hver gang drikker de en kop kaffe og taler om, \
                        hvordan det var.

                        Bagefter bestemmer den nye selv, om det er noget. Det er helt i orden at sige nej tak.

                        To gange om året mødes alle frivillige med [[den fagperson, der kommer]] og taler om det svære. Vi betaler \
                        kaffen, og kommunen betaler fagpersonen."""));
        town.ago(59, Someone.INGE, () -> variants.offer(firstVisit, 1));
    }

    private UUID keeps(int daysAgo, Someone who, VariantText text) {
        var id = ids.next();
        town.ago(daysAgo, who, () -> variants.keep(id, text));
        return id;
    }
}

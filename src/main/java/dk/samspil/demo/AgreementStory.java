package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Outline;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Language;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three who write down what they do: some clauses are agreed, one is talked about, and one still waits for the care home. */
@Component
@Profile("demo")
class AgreementStory {

    private final Town town;
    private final Agreements agreements;
    private final Outline outline;
    private final Drafting drafting;
    private final Ids ids;

    AgreementStory(Town town, Agreements agreements, Outline outline, Drafting drafting, Ids ids) {
        this.town = town;
        this.agreements = agreements;
        this.outline = outline;
        this.drafting = drafting;
        this.ids = ids;
    }

    void isTold(PlaceId place) {
        var agreement = new AgreementId(ids.next());
        var edition = new EditionId(ids.next());
        var target = ids.next();
        var meetings = ids.next();
        var boundary = ids.next();
        town.ago(20, Someone.KAREN, () -> {
            agreements.begin(
                    place,
                    agreement,
                    edition,
                    AgreementKind.FULL,
                    Language.DA,
                    "Samspil om mennesker med demens i Nørreby",
                    Set.of(of(Someone.KAREN), of(Someone.YUSUF), of(Someone.INGE)));
            outline.add(
                    edition,
                    List.of(
                            chosen(target, "Hvem det er for", of(Someone.KAREN)),
                            chosen(meetings, "Sådan mødes vi", of(Someone.INGE)),
                            chosen(boundary, "Det gør frivillige, og det gør de ikke", of(Someone.INGE)),
                            chosen(ids.next(), "Sådan får beboerne det at vide", of(Someone.YUSUF)),
                            chosen(ids.next(), "Når nogen vil stoppe", null)));
            outline.choose(edition, null);
        });
        writes(18, Someone.KAREN, target, """
                Vores fælles indsats er for

                - mennesker med demens i hele kommunen, hjemme og på plejehjem
                - deres nærmeste

                Man behøver hverken en diagnose eller en henvisning for at være med.""");
        writes(16, Someone.INGE, meetings, """
                Kontaktpersonerne mødes **hver tredje måned**, skiftevis hos hinanden.

                Værten skriver et kort referat samme uge.""");
        writes(12, Someone.INGE, boundary, """
                Frivillige

                - kommer på besøg, går ture og drikker kaffe
                - siger til, når noget bekymrer dem

                Frivillige giver ikke medicin og hjælper ikke med personlig pleje. Det gør personalet.""");
        saysYes(11, Someone.INGE, target);
        saysYes(10, Someone.YUSUF, target);
        saysYes(9, Someone.KAREN, meetings);
    }

    private void writes(int daysAgo, Someone who, UUID section, String words) {
        town.ago(daysAgo, who, () -> {
            var seen = drafting.section(section);
            drafting.write(section, seen.heading(), words, seen.version());
        });
    }

    private void saysYes(int daysAgo, Someone who, UUID section) {
        town.ago(
                daysAgo,
                who,
                () -> drafting.nod(section, drafting.section(section).version(), Voice.own()));
    }

    private OrganisationId of(Someone who) {
        return town.at(who.house());
    }

    private static Outline.Chosen chosen(UUID id, String heading, @Nullable OrganisationId drafter) {
        return new Outline.Chosen(id, null, heading, "", drafter);
    }
}

package dk.samspil.partnerships;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;

import dk.samspil.access.Ids;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Outline;
import dk.samspil.web.Language;
import java.util.List;
import java.util.Set;

/** Partnership agreements for tests, through the desks. */
public class Partnering {

    private final Agreements agreements;
    private final Outline outline;
    private final Ids ids;

    Partnering(Agreements agreements, Outline outline, Ids ids) {
        this.agreements = agreements;
        this.outline = outline;
        this.ids = ids;
    }

    /** Begun by Karen with Inge, with one clause, and open. */
    public Agreement begun(PlaceId place) {
        var id = new AgreementId(ids.next());
        var first = new EditionId(ids.next());
        Set<OrganisationId> between = Set.of(KAREN.organisation(), INGE.organisation());
        KAREN.does(() -> {
            agreements.begin(place, id, first, AgreementKind.PARTNERSHIP, Language.DA, "Demenshuset", between);
            outline.add(first, List.of(new Outline.Chosen(ids.next(), null, "Vi driver huset", "Sammen.", null)));
            outline.choose(first, null);
        });
        return KAREN.asks(() -> agreements.agreement(id));
    }
}

package dk.samspil.mandates;

import dk.samspil.access.OrganisationId;
import dk.samspil.journal.Deed;
import dk.samspil.web.Fact;
import dk.samspil.web.Pager;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One mandate: who, what for, until when, and what was done with it.
 *
 * @param centre whether it is read by the centre; else by the association, signed in or with the link that stops it
 * @param byLink whether the reader has nothing but the link
 * @param deeds what was done with it; empty for the centre
 */
public record MandatePage(
        Mandate mandate,
        MandateState state,
        boolean centre,
        boolean byLink,
        List<Deed> deeds,
        Pager pager,
        List<Fact> facts) {

    static MandatePage ofCentre(Mandate mandate, LocalDate today, Texts t) {
        return new MandatePage(
                mandate, mandate.state(today), true, false, List.of(), Pager.of(1, 0, 1, ""), facts(mandate, today, t));
    }

    static MandatePage ofAssociation(
            Mandate mandate, boolean byLink, List<Deed> deeds, Pager pager, LocalDate today, Texts t) {
        return new MandatePage(mandate, mandate.state(today), false, byLink, deeds, pager, facts(mandate, today, t));
    }

    static boolean isReadByCentre(Mandate mandate, OrganisationId own) {
        return mandate.centre().equals(own);
    }

    public boolean isOver() {
        return state == MandateState.OVER;
    }

    private static List<Fact> facts(Mandate mandate, LocalDate today, Texts t) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(t.get("mandates.fact.association"), mandate.name()));
        facts.add(new Fact(t.get("mandates.fact.consultant"), mandate.consultant()));
        facts.add(new Fact(t.get("mandates.fact.state"), t.of(mandate.state(today))));
        facts.add(new Fact(t.get("mandates.fact.until"), t.date(mandate.until())));
        if (mandate.how() != null) {
            facts.add(new Fact(t.get("mandates.fact.how"), t.of(mandate.how(), "by", mandate.contactName())));
        }
        if (mandate.ending() != null && mandate.endedAt() != null) {
            facts.add(new Fact(t.get("mandates.fact.ended"), t.of(mandate.ending(), "on", t.date(mandate.endedAt()))));
        }
        return List.copyOf(facts);
    }
}

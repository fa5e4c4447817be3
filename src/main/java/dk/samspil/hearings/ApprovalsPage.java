package dk.samspil.hearings;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.RoomHead;
import java.util.List;
import java.util.Optional;

/**
 * A finished text, and how far each party has come with it.
 *
 * @param own whose eyes it is seen with
 * @param history what was said to texts that were written on afterwards, the newest first
 */
public record ApprovalsPage(
        RoomHead head,
        Agreement agreement,
        Edition edition,
        FinishedText text,
        OrganisationId own,
        List<Standing> standings,
        List<Before> history) {

    /** A text that does not stand any more, with what was said to it. */
    public record Before(FinishedText text, List<Standing> standings) {}

    /** The own; empty for whoever sits in the room without being one of those who agree. */
    public Optional<Standing> mine() {
        return standings.stream()
                .filter(standing -> standing.organisation().equals(own))
                .findFirst();
    }

    public List<Standing> others() {
        return standings.stream()
                .filter(standing -> !standing.organisation().equals(own))
                .toList();
    }

    public AgreementParty party(OrganisationId organisation) {
        return agreement.party(organisation).orElseThrow();
    }

    public String path() {
        return HearingController.path(agreement);
    }

    public String readingPath() {
        return agreement.path() + "/udgaver/" + edition.id();
    }
}

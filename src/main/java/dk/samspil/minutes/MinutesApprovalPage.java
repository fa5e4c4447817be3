package dk.samspil.minutes;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Party;
import dk.samspil.web.Fields;

/**
 * The minutes and one party's yes to them, by a link or on the phone.
 *
 * @param action where the answer is sent
 */
public record MinutesApprovalPage(
        MinutesPage minutes, OrganisationId organisation, Channel channel, String action, Fields fields) {

    public ApprovalForm form() {
        return minutes.typed().approval();
    }

    public boolean isOpen() {
        return minutes.sheet().current(organisation).filter(one -> !one.isYes()).isPresent();
    }

    /** As the others call the party that answers. */
    public String name() {
        return minutes.party(organisation).map(Party::shortName).orElse("");
    }
}

package dk.samspil.guests;

import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.ContactForm;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;

/**
 * An invitation, and the answer to it: from the organisation itself, by its link, or on the phone.
 *
 * @param action where the answer is sent
 */
public record InvitationPage(Invitation invitation, Channel channel, String action, ContactForm form, Fields fields) {

    public Problems problems() {
        return fields.problems();
    }

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }
}

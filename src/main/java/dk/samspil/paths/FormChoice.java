package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Form;
import java.time.Instant;

/** How one party wants to hold together, and why. It counts as long as the party is in it, until it says otherwise. */
public record FormChoice(OrganisationId organisation, Form form, String why, String by, Channel channel, Instant at) {

    public boolean isByPhone() {
        return channel == Channel.PHONE;
    }

    boolean says(Form other, String words) {
        return form == other && why.equals(words);
    }
}

package dk.samspil.registers;

import dk.samspil.collaborations.Channel;
import dk.samspil.web.Fields;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;

/**
 * A party is asked whether something may leave the room: with a link, or on the phone.
 *
 * @param text what is to be shown, just as it would be
 * @param overtaken nobody is asked any more, since a newer edition is signed
 * @param changed it was written anew since the page was opened
 * @param back null for one who holds a link
 */
public record ReleaseAnswerPage(
        String collaboration,
        String party,
        Release release,
        JteModel text,
        Channel channel,
        boolean said,
        boolean overtaken,
        boolean changed,
        @Nullable String back,
        ReleaseAnswerForm form,
        Fields fields) {

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }
}

package dk.samspil.principles;

import dk.samspil.collaborations.Channel;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Whether a party backs an edition, asked by link or on the phone.
 *
 * @param party whose answer this is, by name
 * @param pdf where the edition can be had as a document
 * @param back where one goes who would rather wait; null for one who holds a link
 */
public record BackingPage(
        Edition edition,
        String party,
        Channel channel,
        String action,
        String pdf,
        @Nullable String back,
        BackingForm form,
        Fields fields) {

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }

    BackingPage with(BackingForm typed, Problems problems) {
        return new BackingPage(
                edition, party, channel, action, pdf, back, typed, new Fields(fields.t(), fields.form(), problems));
    }
}

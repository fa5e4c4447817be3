package dk.samspil.launches;

import dk.samspil.collaborations.Channel;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How what is done differently goes, asked of those who do it.
 *
 * @param collaboration its name; the room itself is not shown to one who holds a link
 * @param party whose answer this is
 * @param back where one goes who would rather wait; null for one who holds a link
 */
public record GoesPage(
        String collaboration,
        String party,
        LaunchLine line,
        Channel channel,
        @Nullable String back,
        GoesForm form,
        Fields fields) {

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }

    public List<Option> answers() {
        return Option.of(fields.t(), Goes.values());
    }

    GoesPage with(GoesForm typed, Problems problems) {
        return new GoesPage(
                collaboration, party, line, channel, back, typed, new Fields(fields.t(), fields.form(), problems));
    }
}

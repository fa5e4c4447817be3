package dk.samspil.soundings;

import dk.samspil.collaborations.Channel;
import dk.samspil.meetings.Coming;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether one comes to a meeting of a whole field: said by oneself, with a link, or on the phone to the host.
 *
 * @param back the meeting's page
 * @param ahead it can still be answered
 */
public record FieldAnswerPage(
        Sounding sounding,
        Invitee invitee,
        Channel channel,
        String back,
        boolean ahead,
        AnswerForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }

    public List<Option> choices() {
        return Option.of(fields.t(), Coming.values());
    }
}

package dk.samspil.hearings;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Annex;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.Channel;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished text and one party's approval of it, by link or on the phone.
 *
 * @param party as the others call it
 * @param wording the whole text; on the phone it is not shown again
 * @param back where one goes who would rather wait; null for one who holds a link
 */
public record HearingAnswerPage(
        Agreement agreement,
        Edition edition,
        String party,
        Standing standing,
        List<Annex.Text> wording,
        Channel channel,
        @Nullable String back,
        AnswerForm form,
        Fields fields) {

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }

    /** Where the party has not said who has to: any of them, or nobody. */
    public List<Option> levels() {
        return Option.of(fields.t(), Level.values());
    }
}

package dk.samspil.understandings;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What a party says to another's words about it.
 *
 * @param organisation the one the words were about
 * @param to the one who wrote them
 * @param words how it is instead; may be empty when it fits
 * @param by who said it
 * @param enteredBy who wrote it down, when it was said on the phone
 */
public record Response(
        OrganisationId organisation,
        OrganisationId to,
        Fit fit,
        String words,
        String by,
        Channel channel,
        @Nullable String enteredBy,
        int version) {

    Said said() {
        return new Said(fit, words);
    }

    /** As it is given. */
    public record Said(Fit fit, String words) {}
}

package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, and how it came here.
 *
 * @param enteredBy who wrote it down, where it was said on the phone or with a mandate
 */
public record Said(
        OrganisationId organisation,
        String name,
        Instant at,
        Channel channel,
        @Nullable String enteredBy) {

    static Said of(Voice voice, Instant now) {
        return new Said(voice.organisation(), voice.name(), now, voice.channel(), voice.enteredBy());
    }

    public boolean isBy(OrganisationId other) {
        return organisation.equals(other);
    }

    public boolean isByPhone() {
        return channel == Channel.PHONE;
    }
}

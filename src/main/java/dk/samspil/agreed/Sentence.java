package dk.samspil.agreed;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something agreed, in one sentence.
 *
 * @param paper the file it is written on, where there is one
 */
public record Sentence(
        UUID id,
        PlaceId place,
        OrganisationId organisation,
        Topic topic,
        String words,
        Standing standing,
        @Nullable LocalDate agreedOn,
        @Nullable UUID paper,
        int version) {

    /** The same sentence as another, put differently. */
    Sentence as(Sentence other) {
        return new Sentence(
                other.id, other.place, other.organisation, topic, words, standing, agreedOn, paper, version);
    }

    boolean saysTheSameAs(Sentence other) {
        return topic == other.topic
                && words.equals(other.words)
                && standing == other.standing
                && Objects.equals(agreedOn, other.agreedOn);
    }

    Sentence on(UUID file) {
        return new Sentence(id, place, organisation, topic, words, standing, agreedOn, file, version);
    }
}

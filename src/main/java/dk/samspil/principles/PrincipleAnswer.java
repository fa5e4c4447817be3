package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import java.time.Instant;

/**
 * What a party says of one principle.
 *
 * @param words where they stand, in a sentence; may be empty
 * @param wish one thing it would like; may be empty
 */
public record PrincipleAnswer(
        OrganisationId organisation, Principle principle, Stand stand, String words, String wish, int version) {

    /** An answer, together with the dialogue it was to and when that was asked. */
    record Given(String dialogue, Instant askedAt, PrincipleAnswer said) {}

    boolean saysTheSameAs(PrincipleAnswer other) {
        return stand == other.stand && words.equals(other.words) && wish.equals(other.wish);
    }
}

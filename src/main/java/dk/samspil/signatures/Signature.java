package dk.samspil.signatures;

import dk.samspil.access.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A name under a text, as it was set.
 *
 * @param evidence the key or the mailbox; for paper, who handed it in
 * @param fingerprint of the text that was read
 * @param paper null where no paper was signed
 */
public record Signature(
        UUID id,
        UUID signatory,
        OrganisationId organisation,
        String name,
        String function,
        String mandate,
        Manner manner,
        String evidence,
        String fingerprint,
        Instant signedAt,
        @Nullable Paper paper) {

    /** A signature with a pen: the day on it, the scan, who handed it in, and whose word there is for it. */
    public record Paper(LocalDate day, UUID scan, OrganisationId handedInBy, List<Word> words) {

        boolean isVouchedForBy(OrganisationId party) {
            return handedInBy.equals(party)
                    || words.stream().anyMatch(word -> word.organisation().equals(party));
        }
    }

    /** A party says that it is right. */
    public record Word(OrganisationId organisation, String byName, Instant at) {}

    /** Whether it counts, between these parties. */
    public boolean counts(List<OrganisationId> parties) {
        return paper == null || parties.stream().allMatch(paper::isVouchedForBy);
    }

    boolean mayBeTakenBackBy(OrganisationId party) {
        return paper != null && (paper.handedInBy().equals(party) || organisation.equals(party));
    }

    public boolean waitsForWordOf(OrganisationId party) {
        return paper != null && !paper.isVouchedForBy(party);
    }
}

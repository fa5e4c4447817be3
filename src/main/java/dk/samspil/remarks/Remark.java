package dk.samspil.remarks;

import dk.samspil.agreements.EditionId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to a clause, or to a passage of it (bemærkning).
 *
 * @param passage the words it is about, as they stood; empty where it is about the whole clause
 * @param care who has taken care of it; null while nobody has
 */
public record Remark(
        UUID id,
        EditionId edition,
        UUID section,
        String passage,
        String words,
        Said said,
        @Nullable Care care,
        List<Reply> replies) {

    public boolean isOpen() {
        return care == null;
    }

    /** Nobody of the others has said anything to it, and nobody has taken care of it. */
    public boolean isUnanswered() {
        return isOpen() && replies.stream().allMatch(reply -> reply.said().isBy(said.organisation()));
    }

    Remark with(List<Reply> these) {
        return new Remark(id, edition, section, passage, words, said, care, these);
    }
}

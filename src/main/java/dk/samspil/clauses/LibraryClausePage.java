package dk.samspil.clauses;

import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause, with help and all its wordings.
 *
 * @param owner null for an organisation's own clause, which nobody has a better right to begin
 * @param others what others offer of it, the most used first
 * @param allOthers the way to the rest of them; null where these are all
 * @param write the way to a wording of one's own; null for those who may not
 */
public record LibraryClausePage(
        String heading,
        String eyebrow,
        String help,
        @Nullable DraftedBy owner,
        List<Kit> kits,
        List<Shown> wordings,
        List<OfferedLine> others,
        @Nullable Way allOthers,
        @Nullable Way write,
        @Nullable Way previous,
        @Nullable Way next) {

    /** {@code edit} is null where it is not one's own. */
    public record Shown(
            String id,
            String name,
            String keptBy,
            String text,
            @Nullable String edit) {}
}

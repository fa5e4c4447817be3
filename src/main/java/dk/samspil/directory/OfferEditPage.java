package dk.samspil.directory;

import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form an offer is written in.
 *
 * @param action where the form goes; publishing and the rest lie below it
 * @param newId the id of what is being created; null for what exists
 * @param status null for what is being created
 * @param conflict what somebody else wrote in the meantime, beside what was typed; null unless the form was stale
 */
public record OfferEditPage(
        String heading,
        String action,
        @Nullable UUID newId,
        @Nullable Integer version,
        @Nullable OfferStatus status,
        @Nullable String publicPath,
        @Nullable String fresh,
        OfferForm form,
        Fields fields,
        Problems problems,
        List<Option> municipalities,
        List<Option> groups,
        List<Option> needs,
        List<Option> scenes,
        @Nullable Conflict conflict) {

    public boolean published() {
        return status == OfferStatus.PUBLISHED;
    }
}

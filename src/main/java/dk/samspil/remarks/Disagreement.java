package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.EditionId;
import dk.samspil.meetings.MeetingId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the parties see differently (uenighed): a thing of its own, with what each thinks and what comes of it.
 *
 * @param heading what its clause was called when it began
 * @param waiting it is to be talked about at the next meeting anybody calls
 * @param meeting the one on whose agenda it stands
 * @param settlement null while it is open
 */
public record Disagreement(
        UUID id,
        PlaceId place,
        AgreementId agreement,
        EditionId edition,
        UUID section,
        String heading,
        String question,
        Said begun,
        boolean waiting,
        @Nullable MeetingId meeting,
        @Nullable Settlement settlement,
        int version,
        List<View> views) {

    public boolean isOpen() {
        return settlement == null;
    }

    public Optional<View> view(OrganisationId organisation) {
        return views.stream().filter(view -> view.said().isBy(organisation)).findFirst();
    }

    /** Those of the parties who have not said what they think. */
    public List<AgreementParty> silent(Agreement between) {
        return between.present().stream()
                .filter(party -> view(party.organisation()).isEmpty())
                .toList();
    }

    public String path() {
        return all(Agreement.path(place, agreement)) + "/" + id;
    }

    /** All of an agreement's. */
    static String all(String agreement) {
        return agreement + "/uenigheder";
    }

    Disagreement with(List<View> these) {
        return new Disagreement(
                id,
                place,
                agreement,
                edition,
                section,
                heading,
                question,
                begun,
                waiting,
                meeting,
                settlement,
                version,
                these);
    }
}

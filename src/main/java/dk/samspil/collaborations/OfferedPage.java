package dk.samspil.collaborations;

import dk.samspil.directory.OfferLine;
import dk.samspil.web.Option;
import java.util.List;

/**
 * Choosing among one's own offers.
 *
 * @param own what the own organisation has published
 * @param inside what belongs to the collaboration already, the others' too
 */
public record OfferedPage(RoomHead head, List<OfferLine> own, List<OfferLine> inside) {

    public List<Option> options() {
        return own.stream()
                .map(offer -> new Option(
                        offer.id().toString(), offer.title(), offer.summary().isEmpty() ? null : offer.summary()))
                .toList();
    }

    public List<String> chosen() {
        return inside.stream().map(offer -> offer.id().toString()).toList();
    }
}

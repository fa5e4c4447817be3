package dk.samspil.directory;

import dk.samspil.access.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Something people can come to or have come to them (tilbud).
 *
 * @param saved who wrote last
 * @param confirmed who last said that it holds; null until it has been published once
 */
public record Offer(
        OfferId id,
        OrganisationId organisation,
        Provider provider,
        OfferText text,
        OfferStatus status,
        Signed saved,
        @Nullable Signed confirmed,
        int version) {

    /** Its public page. */
    public String path() {
        return "/faellesskaber/" + id;
    }

    public OfferLine line() {
        return new OfferLine(id, organisation, text.title(), text.summary(), path());
    }
}

package dk.samspil.directory;

import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer's own page, and what its leaflet needs.
 *
 * @param initials of whoever one meets first; empty where nobody is named
 * @param groups for whom it is, by the common names
 * @param fresh who confirmed it and when; null for what was never published
 * @param old whether that is so long ago that one should ask
 * @param status a word for those who may see what is not published; null for what everyone sees
 * @param edit where one's own may be changed; null for everyone else
 */
public record OfferPage(
        OfferText text,
        Provider provider,
        String path,
        List<Way> crumbs,
        String initials,
        List<String> groups,
        @Nullable String fresh,
        boolean old,
        @Nullable String status,
        @Nullable String edit) {

    /** "Ring til Inge Balle" or the organisation, where nobody is named. */
    public String contact() {
        return text.contactName().isEmpty() ? provider.shortName() : text.contactName();
    }
}

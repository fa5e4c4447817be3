package dk.samspil.directory;

import dk.samspil.web.Pager;
import java.util.List;

/** One's own offers. {@code mayWrite} is false for those who may look only. */
public record OwnOffersPage(List<Own> offers, boolean mayWrite, Pager pager) {

    /** {@code fresh} is empty for what was never published. */
    public record Own(String title, String path, String kind, OfferStatus status, String fresh, boolean old) {}
}

package dk.samspil.directory;

import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own offers. {@code mayWrite} is false for those who may look only. */
public record OwnOffersPage(List<Own> offers, boolean mayWrite, @Nullable Way back, @Nullable Way on) {

    /** {@code fresh} is empty for what was never published. */
    public record Own(String title, String path, String kind, OfferStatus status, String fresh, boolean old) {}
}

package dk.samspil.presses;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parties tell the papers.
 *
 * @param who municipality and organisations
 * @param agreed what was agreed, and when
 * @param why what it means for those it is about
 * @param offers what there is to come to, and how one gets it
 * @param facts what stands in the box
 * @param embargo not before; null for at once
 * @param quotes all that are written, each in its place, with blank ones between; see {@link #consented()}
 * @param version that was seen; 0 while nobody has written it
 */
public record PressText(
        String headline,
        String who,
        String agreed,
        String why,
        String offers,
        String facts,
        String contacts,
        @Nullable Instant embargo,
        List<Quote> quotes,
        int version) {

    /** Those that may be read: whoever is quoted has said yes. */
    public List<Quote> consented() {
        return quotes.stream()
                .filter(quote -> quote.consent() && !quote.isBlank())
                .toList();
    }

    boolean saysTheSameAs(PressText other) {
        return equals(new PressText(
                other.headline,
                other.who,
                other.agreed,
                other.why,
                other.offers,
                other.facts,
                other.contacts,
                other.embargo,
                other.quotes,
                version));
    }
}

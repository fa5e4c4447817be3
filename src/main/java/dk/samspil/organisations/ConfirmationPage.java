package dk.samspil.organisations;

import dk.samspil.access.Side;
import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those that wait for the own organisation to say that it knows them. */
public record ConfirmationPage(
        List<Line> lines, Pager pager, @Nullable String problem) {

    /** @param bases why one may believe it; the number only where there is one */
    public record Line(
            String id,
            String name,
            Side side,
            String kind,
            String municipality,
            @Nullable String phone,
            @Nullable String cvr,
            String since,
            List<Option> bases) {

        static Line of(Waiting waiting, List<ConfirmedAs> possible, Reference reference, Texts t) {
            return new Line(
                    waiting.id().toString(),
                    waiting.name(),
                    waiting.kind().side(),
                    t.of(waiting.kind()),
                    reference
                            .municipality(waiting.municipality())
                            .map(Municipality::name)
                            .orElse(""),
                    waiting.phone(),
                    waiting.cvr() == null ? null : waiting.cvr().replaceAll("(..)(?=.)", "$1 "),
                    t.date(waiting.since()),
                    possible.stream()
                            .filter(basis -> basis != ConfirmedAs.CVR || waiting.cvr() != null)
                            .map(basis -> new Option(basis.name(), t.of(basis, "choose")))
                            .toList());
        }
    }
}

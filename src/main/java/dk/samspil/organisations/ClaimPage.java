package dk.samspil.organisations;

import dk.samspil.access.Side;
import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import dk.samspil.web.Texts;
import java.util.List;

/** Organisations that others have introduced with the reader as their contact. */
public record ClaimPage(List<Line> lines) {

    public record Line(String id, String name, Side side, String kind, String municipality, String introducedBy) {}

    static ClaimPage of(List<Claimable> waiting, Reference reference, Texts t) {
        return new ClaimPage(waiting.stream()
                .map(one -> new Line(
                        one.id().toString(),
                        one.name(),
                        one.kind().side(),
                        t.of(one.kind()),
                        reference
                                .municipality(one.municipality())
                                .map(Municipality::name)
                                .orElse(""),
                        one.introducedBy()))
                .toList());
    }
}
